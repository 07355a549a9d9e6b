using Entente.Cli;

return CommandLine.Run(args, Terminal.System());
