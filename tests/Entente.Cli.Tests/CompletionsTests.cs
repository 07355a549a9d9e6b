namespace Entente.Cli.Tests;

public class CompletionsTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _entente entente")]
    [InlineData("zsh", "compdef _entente entente")]
    [InlineData("fish", "complete -c entente")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName entente")]
    public void I_can_complete_in_my_shell(string shell, string line)
    {
        var said = Cli.Run("completions", shell).Done();
        said.Output.ShouldContain(line);
        said.Output.ShouldContain("[suggest:");
        said.Output.ShouldNotContain("\r");
        said.Output.ShouldEndWith("\n");
        said.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("entente a", "assess actor")]
    [InlineData("entente case c", "check coverage")]
    [InlineData("entente assess USA RUS --h", "--horizon --help")]
    [InlineData("entente assess USA RUS --format ", "text json html")]
    [InlineData("entente completions ", "bash zsh fish powershell")]
    public void I_am_offered_what_can_follow(string line, string offers)
    {
        var said = Cli.Run($"[suggest:{line.Length}]", line).Done();
        foreach (var offer in offers.Split(' ')) said.Lines.ShouldContain(offer);
    }
}
