using System.CommandLine;
using System.Text.Json;

namespace Entente.Cli.Commands;

/// <summary><c>entente actor TEXT</c>: who a code or name means, and its codes in every system.</summary>
internal static class ActorCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("text") { Description = "A code in any system or a name." };
        var on = Options.Date();
        on.Description = "The day on which the code is meant. Default: any.";
        var (format, output, quiet) = (Options.Format("text", "json"), Options.Output(), Options.Quiet());
        var command = new Command("actor", "Who a code or a name means, with its codes and the dates they hold.") { text, on, format, output, quiet };
        command.SetAction(parsed =>
        {
            var actor = Entente.Actor.Parse(parsed.GetValue(text)!, parsed.GetValue(on)?.Day);
            Destination.Write(terminal, parsed.GetValue(output), stream =>
            {
                if (parsed.GetValue(format) == "json") WriteJson(actor, stream);
                else WriteText(actor, stream);
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteText(Actor actor, Stream stream)
    {
        using var writer = new StreamWriter(stream, Terminal.Encoding, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"{actor.Code}  {actor.Name} ({actor.Kind.ToString().ToLowerInvariant()})");
        writer.WriteLine($"  ISO alpha-2 {Or(actor.Iso2)}, alpha-3 {Or(actor.Iso3)}, CAMEO {Or(actor.Cameo)}");
        foreach (var spell in actor.Spells)
            writer.WriteLine($"  {Day(spell.From)} to {Day(spell.Until)}: {spell.Name}; COW {spell.Cow?.ToString() ?? "-"} {spell.CowAbbreviation ?? ""}, Gleditsch-Ward {spell.GleditschWard?.ToString() ?? "-"}, FIPS {Or(spell.Fips)}");
    }

    private static void WriteJson(Actor actor, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        writer.WriteString("code", actor.Code.ToString());
        writer.WriteString("name", actor.Name);
        writer.WriteString("kind", actor.Kind.ToString().ToLowerInvariant());
        writer.WriteString("iso2", actor.Iso2);
        WriteCodes(writer, "iso3", actor.Iso3);
        WriteCodes(writer, "cameo", actor.Cameo);
        writer.WriteStartArray("spells");
        foreach (var spell in actor.Spells) WriteSpell(writer, spell);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter writer, string name, IReadOnlyList<string> codes)
    {
        writer.WriteStartArray(name);
        foreach (var code in codes) writer.WriteStringValue(code);
        writer.WriteEndArray();
    }

    private static void WriteSpell(Utf8JsonWriter writer, ActorSpell spell)
    {
        writer.WriteStartObject();
        writer.WriteString("from", Iso(spell.From));
        writer.WriteString("until", Iso(spell.Until));
        writer.WriteString("name", spell.Name);
        if (spell.Cow is { } cow) writer.WriteNumber("cow", cow);
        else writer.WriteNull("cow");
        writer.WriteString("cow_abbreviation", spell.CowAbbreviation);
        if (spell.GleditschWard is { } ward) writer.WriteNumber("gleditsch_ward", ward);
        else writer.WriteNull("gleditsch_ward");
        WriteCodes(writer, "fips", spell.Fips);
        writer.WriteEndObject();
    }

    private static string? Iso(DateOnly? day) => day is { } date ? AsOf.Date(date).ToString() : null;

    private static string Or(string? code) => string.IsNullOrEmpty(code) ? "-" : code;

    private static string Or(IReadOnlyList<string> codes) => codes.Count == 0 ? "-" : string.Join(" ", codes);

    private static string Day(DateOnly? day) => day is { } date ? AsOf.Date(date).ToString() : "today";
}
