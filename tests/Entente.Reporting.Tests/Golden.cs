using System.Text;
using Entente.TestSupport;

namespace Entente.Reporting.Tests;

/// <summary>Compares with a stored file byte for byte. Set ENTENTE_WRITE_GOLDEN=1 to store what was found instead.</summary>
internal static class Golden
{
    public static void ShouldMatch(string file, byte[] found)
    {
        var path = Repository.PathTo("tests", "Entente.Reporting.Tests", "Golden", file);
        if (Environment.GetEnvironmentVariable("ENTENTE_WRITE_GOLDEN") == "1") File.WriteAllBytes(path, found);
        File.Exists(path).ShouldBeTrue($"there is no golden file {file}; run once with ENTENTE_WRITE_GOLDEN=1");
        var expected = File.ReadAllBytes(path);
        if (found.AsSpan().SequenceEqual(expected)) return;
        var (want, have) = (Encoding.UTF8.GetString(expected).Split('\n'), Encoding.UTF8.GetString(found).Split('\n'));
        for (var line = 0; line < Math.Max(want.Length, have.Length); line++)
            have.ElementAtOrDefault(line).ShouldBe(want.ElementAtOrDefault(line), $"{file}, line {line + 1}");
        Assert.Fail($"{file} differs in its bytes but not in its lines");
    }
}
