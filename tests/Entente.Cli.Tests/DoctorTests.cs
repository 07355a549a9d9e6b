namespace Entente.Cli.Tests;

public class DoctorTests
{
    private static Said In(string cases) => Cli.RunIn(new Dictionary<string, string>(StringComparer.Ordinal) { ["ENTENTE_CASES"] = cases }, "doctor");

    [Fact]
    public void I_am_told_that_all_is_well()
    {
        using var small = new SmallCase();
        var said = In(small.Library).Done();
        said.Lines[^2].ShouldBe("all is well");
        foreach (var part in (string[])["software", "ontologies", "frameworks", "cases", "case usa-rus"]) said.Output.ShouldContain($"ok      {part}");
        said.Error.ShouldBeEmpty();
    }

    [Fact]
    public void I_am_told_which_case_is_ill()
    {
        using var small = new SmallCase();
        small.Replace("evidence.csv", "057", "O57");
        var said = In(small.Library);
        said.ExitCode.ShouldBe(1);
        said.Output.ShouldContain("failed  case usa-rus");
        said.Output.ShouldContain("evidence.csv:3");
        said.Lines[^2].ShouldBe("1 failed");
    }

    [Fact]
    public void I_am_told_that_there_are_no_cases()
    {
        using var folder = new Folder();
        var said = In(folder["none"]);
        said.ExitCode.ShouldBe(1);
        said.Output.ShouldContain("failed  cases");
    }

    [Fact]
    public void I_find_the_bundled_cases_well_that_are_sound()
    {
        var said = Cli.Run("doctor");
        foreach (var name in new CaseLibrary(Cli.Cases).Names)
            said.Output.ShouldContain($"{(CanBeOpened(name) ? "ok    " : "failed")}  case {name}");
    }

    private static bool CanBeOpened(string name)
    {
        try
        {
            return Workspace.Open(Path.Combine(Cli.Cases, name)).Name == name;
        }
        catch (EntenteException)
        {
            return false;
        }
    }
}
