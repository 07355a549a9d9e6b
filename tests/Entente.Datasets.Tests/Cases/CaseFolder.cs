using System.Text;
using Entente.Datasets.Cases;

namespace Entente.Datasets.Tests;

/// <summary>A small sound case in a folder of its own, which a test spoils in one place.</summary>
internal sealed class CaseFolder : IDisposable
{
    public static readonly string[] Files = ["case.yaml", "evidence.csv", "indicators.csv", "issues.yaml", "ledger.yaml", "linkages.yaml", "projections.yaml", "citations.csv"];

    private readonly Dictionary<string, string> sound = new(StringComparer.Ordinal)
    {
        ["case.yaml"] = """
            format: 1
            dyad: USA-RUS
            title: A small case
            from: 1991-12-25
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
              - id: opinion-usa
                name: Favourable views
                unit: percent
                publisher: A pollster
                frequency: day
                lag_days: 0
                variable: domestic
                direction: RUS-USA
                warmer: none
                yardstick: true

            """,
        ["evidence.csv"] = """
            id,kind,date,known_on,source,target,cameo,plover,variable,bears_on,issue,status,in_force_from,in_force_until,text,citation_id,holder,conception
            2001-02-03-praise,statement,2001-02-03,,USA,RUS,051,SUPPORT,military,,,occurred,,,"The secretary says ""this works"", and means it.",c-daily-2001,"Jane Doe, secretary",trusted-partner
            2002-05-24-treaty,act,2002-05-24,,USA|RUS,RUS|USA,057,SUPPORT,military,USA-RUS military + (limits; binding),arms,occurred,2003-06-01,2011-02-05,The two presidents sign a treaty of limits.,c-daily-2002|c-book-2018,,
            2003-01-talks,act,2003-01,,RUS,USA,046,CONSULT,economics,RUS>USA economics + 0.7 (trade); RUS>USA military + 0.3 (arms),,occurred,,,Talks are held.,c-daily-2003,,
            2004-09-visit,act,2004-09,2004-06-01,RUS,USA,042,CONSULT,geopolitics,,,planned,,,A visit is announced for September.,c-daily-2003,,
            2005-poll,figure,2005,,USA,,,,domestic,USA>RUS domestic 0,,occurred,,,"A poll, once a year, shows little.",c-book-2018,,

            """,
        ["indicators.csv"] = """
            series,period,value,known_on,vintage,citation_id,note
            goods-usa-rus,2001,100,,first,c-data,
            goods-usa-rus,2001,101,2003-01-01,second,c-data,revised
            goods-usa-rus,2002,120,,first,c-data,
            opinion-usa,2002-06-07,55.5,,,c-data,

            """,
        ["issues.yaml"] = """
            - id: arms
              name: Arms limits
              variable: military
              transitions:
                - date: 2000-01
                  to: opened
                  text: A first paper is exchanged.
                  citation: c-book-2018
                - date: 2002-05-24
                  known_on: 2002-05-24
                  to: agreed
                  text: The treaty is signed.
                  citation: c-daily-2002

            """,
        ["ledger.yaml"] = """
            - id: l-base
              kind: concession
              side: RUS
              by: RUS
              date: 2001-10-17
              variable: military
              intensity: 6
              declared: 8
              disputed: for cost, says the other side
              text: A listening post is closed.
              counted_by: A spokesman
              counted_on: 2006-11
              known_on: 2006-11-17
              citation: c-book-2018
            - id: l-base-r1
              kind: return
              answers: l-base
              side: RUS
              by: USA
              date: 2002-05-28
              named: true
              variable: geopolitics
              intensity: 4
              text: A council is founded.
              citation: c-book-2018

            """,
        ["linkages.yaml"] = """
            - id: k-trade
              if: the two agree on tariffs
              then: Congress votes for normal trade
              otherwise: it does not vote
              variable: economics
              affects: warmer
              decider: Congress
              deadline: 2007-12-31
              stated_by: An analyst
              stated_on: 2006-11
              known_on: 2006-11-17
              citation: c-book-2018
              transitions:
                - date: 2007-12-31
                  status: expired
                  text: No vote was held.
                  citation: c-book-2018

            """,
        ["projections.yaml"] = """
            - id: p-warmer
              holder: An analyst
              institution: An institute
              origin: person
              made_on: 2012-05
              known_on: 2012-05-31
              statement: Ties keep heating up.
              direction: warmer
              variable: overall
              horizon_end: 2017-05-31
              wording: projected
              cluster: five-years
              proposition: level(USA-RUS, overall) at 2017-05-31 >= level(USA-RUS, overall) at 2012-05-31 + 0.75
              citation: c-book-2018
              resolutions:
                - date: 2017-05-31
                  outcome: false
                  yardstick: a named source
                  text: They did not.
                  citation: c-book-2018

            """,
        ["citations.csv"] = """
            id,title,publisher,date,url,verified,country
            c-daily-2001,"Words, and more words",The Daily,2001-02-04,https://example.org/a,read,USA
            c-daily-2002,A treaty,The Daily,2002-05-25,,recalled,USA
            c-daily-2003,Talks,The Daily,2003-02,,corroborated,RUS
            c-book-2018,A history,A press,2018,,recalled,GBR
            c-data,A data base,An office,,https://example.org/data,read,

            """,
    };

    public CaseFolder()
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("entente-case-").FullName;
        foreach (var (file, text) in sound) Write(file, text);
    }

    /// <summary>Where it lies.</summary>
    public string Directory { get; }

    /// <summary>The sound text of a file.</summary>
    public string Sound(string file) => sound[file];

    /// <summary>Writes a file as a text.</summary>
    public CaseFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file as bytes.</summary>
    public CaseFolder Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Directory, file), bytes);
        return this;
    }

    /// <summary>Puts one text in the place of another in a file.</summary>
    public CaseFolder Replace(string file, string text, string by)
    {
        var path = Path.Combine(Directory, file);
        var whole = File.ReadAllText(path);
        whole.ShouldContain(text);
        return Write(file, whole.Replace(text, by));
    }

    /// <summary>Removes a file.</summary>
    public CaseFolder Delete(string file)
    {
        File.Delete(Path.Combine(Directory, file));
        return this;
    }

    /// <summary>Line and column of the first place of a text in a file as it now is.</summary>
    public FilePosition PositionOf(string file, string text)
    {
        var whole = File.ReadAllText(Path.Combine(Directory, file));
        var at = whole.IndexOf(text, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        var line = whole[..at].Count(character => character == '\n') + 1;
        return new FilePosition(file, line, at - whole[..at].LastIndexOf('\n'));
    }

    public CaseReading Read() => CaseReader.Read(Directory);

    public CaseCheck Check() => CaseChecker.Check(Directory);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
