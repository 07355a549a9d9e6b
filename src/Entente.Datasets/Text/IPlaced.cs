namespace Entente.Datasets.Text;

/// <summary>A row or a map of a file, which knows where each of its fields stands.</summary>
internal interface IPlaced
{
    /// <summary>Where it starts.</summary>
    FilePosition Start { get; }

    /// <summary>Where a field's value stands; where the row or map starts, if it lacks the field.</summary>
    FilePosition PositionOf(string field);
}

/// <summary>Items as read, each with its place.</summary>
internal sealed class PlacedList<T>
    where T : class
{
    private readonly List<T> items = [];
    private readonly List<IPlaced> places = [];

    /// <summary>How many.</summary>
    public int Count => items.Count;

    /// <summary>The items in the order of the file.</summary>
    public List<T> Items => items;

    /// <summary>Adds an item.</summary>
    public void Add(T item, IPlaced place)
    {
        items.Add(item);
        places.Add(place);
    }

    /// <summary>Where an item stands.</summary>
    public IPlaced PlaceOf(int index) => places[index];
}
