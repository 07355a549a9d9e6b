namespace Entente;

/// <summary>Who publishes documents.</summary>
/// <param name="Name">Newspaper, ministry, parliament, institute.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of its home, or empty for an international body.</param>
public sealed record Publisher(string Name, string Country);

/// <summary>A text and who published it.</summary>
/// <param name="Id">Unique within its dataset.</param>
/// <param name="Title">Title, or empty.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="PublishedOn">When.</param>
/// <param name="Text">The text.</param>
public sealed record Document(string Id, string Title, Publisher Publisher, PartialDate PublishedOn, string Text);

/// <summary>Where rows come from: a case, GDELT, ICEWS, our own coder, the analyst.</summary>
/// <param name="Name">Stable, kebab-case.</param>
/// <param name="Version">Version or edition, or empty.</param>
public sealed record Dataset(string Name, string Version);
