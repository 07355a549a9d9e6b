using System.Reflection;

namespace Entente.TestSupport;

/// <summary>Where the checkout lies, and the folder of reference material beside it.</summary>
internal static class Repository
{
    /// <summary>The root of the checkout that these tests were built from.</summary>
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>A path below the root of the checkout.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path below the reference folder beside the checkout; skips the test where it is absent, fails it in CI.</summary>
    public static string Reference(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        if (Path.Exists(path)) return path;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            throw new FileNotFoundException($"CI needs the reference material at {path}.", path);
        Assert.Skip($"the reference material is not at {path}");
        return path;
    }
}
