using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary><c>entente actor TEXT</c>: who a code or name means, and its codes in every system.</summary>
internal static class ActorCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("text") { Description = "A code in any system or a name." };
        var on = Options.Date();
        on.Description = "The day on which the code is meant. Default: any.";
        var command = new Command("actor", "Who a code or a name means, with its codes and the dates they hold.") { text, on };
        command.SetAction(parsed =>
        {
            var actor = Entente.Actor.Parse(parsed.GetValue(text)!, parsed.GetValue(on)?.Day);
            Destination.Write(terminal, null, stream =>
            {
                using var writer = new StreamWriter(stream, Terminal.Encoding, leaveOpen: true) { NewLine = "\n" };
                Write(actor, writer);
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Actor actor, StreamWriter writer)
    {
        writer.WriteLine($"{actor.Code}  {actor.Name} ({actor.Kind.ToString().ToLowerInvariant()})");
        writer.WriteLine($"  ISO alpha-2 {Or(actor.Iso2)}, alpha-3 {Or(actor.Iso3)}, CAMEO {Or(actor.Cameo)}");
        foreach (var spell in actor.Spells)
            writer.WriteLine($"  {Day(spell.From)} to {Day(spell.Until)}: {spell.Name}; COW {spell.Cow?.ToString() ?? "-"} {spell.CowAbbreviation ?? ""}, Gleditsch-Ward {spell.GleditschWard?.ToString() ?? "-"}, FIPS {Or(spell.Fips)}");
    }

    private static string Or(string? code) => string.IsNullOrEmpty(code) ? "-" : code;

    private static string Or(IReadOnlyList<string> codes) => codes.Count == 0 ? "-" : string.Join(" ", codes);

    private static string Day(DateOnly? day) => day is { } date ? AsOf.Date(date).ToString() : "today";
}
