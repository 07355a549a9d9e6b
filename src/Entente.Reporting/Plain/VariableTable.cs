using Entente.Reporting.Words;

namespace Entente.Reporting.Plain;

/// <summary>All variables at a glance.</summary>
internal static class VariableTable
{
    private const int Level = 23, Band = 30, Name = 46, Flow = 61, Move = 69, Verdict = 77;

    public static void Write(TextPage page, RelationAssessment assessment)
    {
        Layout.Heading(page, "Variables");
        page.Start(2, 4).Write("variable", Ink.Faint).At(Level).Write("level", Ink.Faint).At(Band).Write("90 % band", Ink.Faint).At(Name).Write("stands at", Ink.Faint)
            .At(Flow - 2).Write("momentum", Ink.Faint).At(Move).Write("move", Ink.Faint).At(Verdict).Write("verdict", Ink.Faint).End();
        foreach (var variable in assessment.Variables) Row(page, variable);
    }

    private static void Row(TextPage page, VariableStanding variable)
    {
        page.Start(2, Verdict).Write(SafeText.Fit(variable.Variable.Name, Level - 3), Ink.Strong).At(Level);
        if (variable.Level is { } level)
        {
            page.Write(Figures.Signed(level.Value.Value), Inks.Of(level.Value.Value));
            page.At(Band).Write(Phrases.Band(level)).At(Name).Write(LevelBands.Name(level.Value.Band));
        }
        else
        {
            page.Write("-");
        }

        if (variable.Momentum is { } momentum)
        {
            page.At(Flow - 2).Write(Phrases.Arrow(momentum) + " ").Write(Figures.Fine(momentum.PerYear), Inks.Of(momentum.PerYear));
            page.At(Move).Write(Names.Of(momentum.Shift.State));
        }

        page.At(Verdict).Write(variable.Verdict.Words).End();
    }
}
