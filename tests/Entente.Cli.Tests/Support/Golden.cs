using Entente.TestSupport;

namespace Entente.Cli.Tests;

/// <summary>Compares with a stored file. Set ENTENTE_WRITE_GOLDEN=1 to store what was found instead.</summary>
internal static class Golden
{
    public static void ShouldMatch(string file, string found)
    {
        var path = Repository.PathTo("tests", "Entente.Cli.Tests", "Golden", file);
        if (Environment.GetEnvironmentVariable("ENTENTE_WRITE_GOLDEN") == "1") File.WriteAllText(path, found);
        File.Exists(path).ShouldBeTrue($"there is no golden file {file}; run once with ENTENTE_WRITE_GOLDEN=1");
        found.ShouldBe(File.ReadAllText(path), file);
    }
}
