using System.Text.Json;
using Entente.Reporting.Words;

namespace Entente.Reporting.Json;

/// <summary>What hangs on what.</summary>
internal static class LinkageJson
{
    public static void Write(Utf8JsonWriter json, LinkageStanding standing)
    {
        var linkage = standing.Linkage;
        json.WriteString("id", linkage.Id);
        json.Text("if", linkage.IsUnless ? null : linkage.Condition);
        json.Text("unless", linkage.IsUnless ? linkage.Condition : null);
        json.WriteString("then", linkage.Then);
        json.Text("otherwise", linkage.Otherwise);
        json.WriteString("variable", linkage.Variable.ToString());
        json.WriteString("affects", Names.Of(linkage.Affects));
        json.WriteString("decider", linkage.Decider);
        json.WriteString("status", Names.Of(standing.Status));
        json.Date("deadline", linkage.Deadline);
        json.WriteBoolean("overdue", standing.IsOverdue);
        json.WriteString("stated_by", linkage.StatedBy);
        json.Date("stated_on", linkage.StatedOn);
        json.Date("known_on", linkage.KnownOn);
        json.WriteString("citation", linkage.Citation);
        json.Date("since", standing.Since?.OccurredOn);
        json.Objects("transitions", linkage.Transitions, Transition);
    }

    private static void Transition(Utf8JsonWriter json, LinkageTransition transition)
    {
        json.Date("date", transition.OccurredOn);
        json.Date("known_on", transition.KnownOn);
        json.WriteString("status", Names.Of(transition.Status));
        json.WriteString("text", transition.Text);
        json.WriteString("citation", transition.Citation);
    }
}

/// <summary>Issue threads.</summary>
internal static class IssueJson
{
    public static void Write(Utf8JsonWriter json, IssueStanding standing)
    {
        json.WriteString("id", standing.Thread.Id);
        json.WriteString("name", standing.Thread.Name);
        json.WriteString("variable", standing.Thread.Variable.ToString());
        json.WriteString("state", Names.Of(standing.State));
        json.Date("since", standing.Since.OccurredOn);
        json.Objects("transitions", standing.Thread.Transitions, Transition);
    }

    private static void Transition(Utf8JsonWriter json, IssueTransition transition)
    {
        json.Date("date", transition.OccurredOn);
        json.Date("known_on", transition.KnownOn);
        json.WriteString("to", Names.Of(transition.To));
        json.WriteString("text", transition.Text);
        json.WriteString("citation", transition.Citation);
    }
}
