using Entente.Datasets.Text;

namespace Entente.Datasets.Cases;

/// <summary>Where each identifier of a case stands: one namespace over all files.</summary>
internal sealed class CaseIndex(ICollection<Rejection> problems)
{
    private readonly Dictionary<string, IPlaced> places = new(capacity: 4096, StringComparer.Ordinal);

    /// <summary>Notes an identifier; false, with a rejection, where another row has it.</summary>
    public bool Add(string id, IPlaced place)
    {
        if (places.TryAdd(id, place)) return true;
        problems.Add(new Rejection(place.PositionOf("id"), "duplicate-identifier", $"'{id}', which also stands at {places[id].PositionOf("id")}", "each identifier once over all files of the case"));
        return false;
    }

    /// <summary>Where the row of an identifier starts, or null.</summary>
    public FilePosition? Find(string id) => places.TryGetValue(id, out var place) ? place.Start : null;
}
