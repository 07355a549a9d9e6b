using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary><c>entente completions SHELL</c>: a script that completes commands and options, by asking the executable itself.</summary>
internal static class CompletionsCommand
{
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completions", "Prints a completion script: source it in the shell's start-up file.") { shell };
        command.SetAction(parsed =>
        {
            Destination.Write(terminal, null, stream => stream.Write(Terminal.Encoding.GetBytes(Scripts[parsed.GetValue(shell)!])));
            return ExitCode.Done;
        });
        return command;
    }

    // Each asks `entente "[suggest:POSITION]" "LINE"`, the suggestion directive of System.CommandLine.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _entente() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _entente entente

            """,
        ["zsh"] = """
            _entente() {
              local -a found
              found=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a found
            }
            compdef _entente entente

            """,
        ["fish"] = """
            complete -c entente -f -a '(entente "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'

            """,
        ["powershell"] = """
            Register-ArgumentCompleter -Native -CommandName entente -ScriptBlock {
              param($wordToComplete, $commandAst, $cursorPosition)
              & entente "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }

            """,
    };
}
