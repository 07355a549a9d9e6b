namespace Entente.Cli.Tests;

public class HelpTests
{
    public static TheoryData<string> Commands => [.. CommandTree.All.Select(found => found.Words)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void I_can_read_what_a_command_does(string words)
    {
        var said = Cli.Run([.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Done();
        said.Error.ShouldBeEmpty();
        Golden.ShouldMatch($"{(words.Length == 0 ? "entente" : "entente-" + words.Replace(' ', '-'))}.txt", said.Output);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void I_read_a_sentence_about_every_command_argument_and_option(string words)
    {
        var (_, command) = CommandTree.All.Single(found => found.Words == words);
        command.Description.ShouldNotBeNullOrWhiteSpace();
        command.Description.ShouldEndWith(".");
        foreach (var option in command.Options.Where(option => option.Name is not ("--help" or "--version"))) option.Description.ShouldNotBeNullOrWhiteSpace(option.Name);
        foreach (var argument in command.Arguments) argument.Description.ShouldNotBeNullOrWhiteSpace(argument.Name);
    }

    [Fact]
    public void I_call_the_program_entente_in_every_usage_line()
    {
        foreach (var (words, _) in CommandTree.All)
            Cli.Run([.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries), "-h"]).Done().Output.ShouldContain($"\n  {$"entente {words}".Trim()} ");
    }

    [Fact]
    public void I_can_ask_for_the_version() => Cli.Run("--version").Done().Output.ShouldMatch(@"^\d+\.\d+\.\d+");
}
