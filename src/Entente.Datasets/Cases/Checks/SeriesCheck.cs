namespace Entente.Datasets.Cases.Checks;

/// <summary>Checks what <c>case.yaml</c> declares.</summary>
internal static class SeriesCheck
{
    public static void Run(CheckContext context)
    {
        var series = context.Parts.Head.Series;
        for (var index = 0; index < series.Count; index++) context.Variable(series.PlaceOf(index), "variable", series.Items[index].Variable);
    }
}
