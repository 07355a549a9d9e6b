using Entente.Datasets.Text;

namespace Entente.Datasets.Cases.Checks;

/// <summary>Checks the rows of <c>evidence.csv</c> against the rest of the case.</summary>
internal sealed class EvidenceCheck(CheckContext context)
{
    private readonly ActorCheck actors = new(context);

    public static void Run(CheckContext context)
    {
        var check = new EvidenceCheck(context);
        var evidence = context.Parts.Evidence;
        for (var index = 0; index < evidence.Count; index++) check.Row(evidence.Items[index], evidence.PlaceOf(index));
    }

    private void Row(Evidence item, IPlaced place)
    {
        References(item, place);
        Codes(item, place);
        Dates(item, place);
        SentenceCheck.Run(context, place, "text", item.Text);
    }

    private void References(Evidence item, IPlaced place)
    {
        // What is planned or supposed lies ahead of its source.
        PartialDate? happened = item.Status is EventStatus.Planned or EventStatus.Hypothetical ? null : item.OccurredOn;
        foreach (var citation in item.Citations) context.Citation(place, "citation_id", citation, happened);
        context.Issue(place, "issue", item.Issue);
        context.Variable(place, "variable", item.Variable);
        foreach (var bearing in item.BearsOn)
        {
            if (bearing.Variable != item.Variable) context.Variable(place, "bears_on", bearing.Variable);
        }

        if (item.Conception.Length > 0 && context.Framework is { } framework && !framework.Typology.Any(type => type.Id == item.Conception))
            context.Error(place, "conception", "unknown-conception", Shown.Of(item.Conception), "one of " + string.Join(", ", framework.Typology.Select(type => type.Id)));
    }

    private void Codes(Evidence item, IPlaced place)
    {
        actors.Run(place, "source", item.Source, item.OccurredOn);
        actors.Run(place, "target", item.Target, item.OccurredOn);
        if (item.Cameo is not { } code || item.Plover.Length == 0 || CameoToPlover.Find(code) is not { } coding || coding.Type.Name == item.Plover) return;
        context.Warn(place, "plover", "other-plover", $"{item.Plover} with CAMEO {code} ({CameoCatalogue.NameOf(code)})", $"{coding.Type.Name}, which the table of CAMEO to PLOVER gives");
    }

    private void Dates(Evidence item, IPlaced place)
    {
        if (item.Status == EventStatus.Occurred) context.KnownOn(place, item.OccurredOn, item.KnownOn);
        if (!item.Id.StartsWith(item.OccurredOn.ToString(), StringComparison.Ordinal)) context.Warn(place, "id", "id-of-another-date", $"'{item.Id}' for {item.OccurredOn}", "an identifier that starts with the date");
        if (item.InForceUntil is not { } until) return;
        if (item.InForceFrom is not { } from) context.Error(place, "in_force_until", "in-force-without-start", $"until {CheckContext.Day(until)}", "in_force_from as well");
        else if (until < from) context.Error(place, "in_force_until", "in-force-ends-first", $"{CheckContext.Day(until)}, with {CheckContext.Day(from)} as its start", "an end that is not before the start");
    }
}
