namespace Entente.Cli.Tests;

/// <summary>About the smallest case that is sound and uses every file, in a library of its own; a test breaks one thing in it.</summary>
internal sealed class SmallCase : IDisposable
{
    public const string Header = "id,kind,date,known_on,source,target,cameo,plover,variable,bears_on,issue,status,in_force_from,in_force_until,text,citation_id,holder,conception\n";

    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        ["case.yaml"] = """
            format: 1
            dyad: USA-RUS
            title: A small case
            from: 2000-01-01
            framework: four-variables
            indicators:
              - id: goods-usa-rus
                name: Goods exported
                unit: million USD, current
                publisher: A census
                frequency: year
                lag_days: 45
                variable: economics
                direction: USA>RUS
                warmer: higher

            """,
        ["evidence.csv"] = Header + """
            2001-02-03-praise,statement,2001-02-03,,USA,RUS,051,SUPPORT,military,,arms,occurred,,,The secretary praises the talks.,c-daily,"Jane Doe, secretary",
            2002-05-24-treaty,act,2002-05-24,,USA|RUS,RUS|USA,057,SUPPORT,military,USA-RUS military +,arms,occurred,2003-06-01,2011-02-05,The two presidents sign a treaty.,c-daily,,

            """,
        ["indicators.csv"] = "series,period,value,known_on,vintage,citation_id,note\ngoods-usa-rus,2001,100,,first,c-daily,\n",
        ["issues.yaml"] = """
            - id: arms
              name: Arms limits
              variable: military
              transitions:
                - date: 2000-01
                  to: opened
                  text: A first paper is exchanged.
                  citation: c-daily

            """,
        ["ledger.yaml"] = """
            - id: l-base
              kind: concession
              side: RUS
              by: RUS
              date: 2001-10-17
              variable: military
              intensity: 6
              text: A listening post is closed.
              counted_by: A spokesman
              citation: c-daily

            """,
        ["linkages.yaml"] = """
            - id: k-trade
              if: the two agree on tariffs
              then: Congress votes for normal trade
              variable: economics
              affects: warmer
              decider: Congress
              stated_by: An analyst
              stated_on: 2001-11
              known_on: 2001-11-17
              citation: c-daily

            """,
        ["projections.yaml"] = """
            - id: p-warmer
              holder: An analyst
              institution: An institute
              origin: person
              made_on: 2001-05
              known_on: 2001-05-31
              statement: Ties keep heating up.
              direction: warmer
              variable: overall
              horizon_end: 2003-05-31
              wording: projected
              proposition: level(USA-RUS, overall) at 2003-05-31 >= level(USA-RUS, overall) at 2001-05-31 + 0.75
              citation: c-daily

            """,
        ["citations.csv"] = "id,title,publisher,date,url,verified,country\nc-daily,Words,The Daily,,,recalled,USA\n",
    };

    private readonly Folder library = new();

    public SmallCase()
    {
        Directory.CreateDirectory(Path);
        foreach (var (file, text) in Sound) Write(file, text);
    }

    public static IEnumerable<string> Files => Sound.Keys;

    /// <summary>The folder of cases that holds it and nothing else.</summary>
    public string Library => library.Path;

    public string Path => library["usa-rus"];

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public SmallCase Write(string file, string text)
    {
        File.WriteAllText(this[file], text);
        return this;
    }

    public SmallCase Replace(string file, string text, string by)
    {
        var whole = File.ReadAllText(this[file]);
        whole.ShouldContain(text, Case.Sensitive);
        return Write(file, whole.Replace(text, by, StringComparison.Ordinal));
    }

    /// <summary>A case that records nothing but what it is about.</summary>
    public SmallCase Emptied()
    {
        foreach (var file in Sound.Keys.Where(file => file.EndsWith(".csv", StringComparison.Ordinal))) Write(file, File.ReadLines(this[file]).First() + "\n");
        foreach (var file in (string[])["issues.yaml", "ledger.yaml", "linkages.yaml", "projections.yaml"]) Write(file, "[]\n");
        return this;
    }

    public Said Assess(params string[] options) => Cli.Run(["assess", "USA", "RUS", "--case", Path, "--as-of", "2003-01-01", .. options]);

    public void Dispose() => library.Dispose();
}
