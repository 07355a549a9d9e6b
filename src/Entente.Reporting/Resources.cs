namespace Entente.Reporting;

/// <summary>Files that travel inside the assembly.</summary>
internal static class Resources
{
    /// <summary>A file's text, by its name.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the assembly holds no {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
