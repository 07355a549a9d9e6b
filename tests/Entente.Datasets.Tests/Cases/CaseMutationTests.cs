using System.Text;
using Entente.Datasets.Cases;
using Entente.Datasets.Frameworks;

namespace Entente.Datasets.Tests;

/// <summary>Spoils a sound case in thousands of ways, always the same ones: whatever stands in a file, reading it must not crash.</summary>
public sealed class CaseMutationTests : IDisposable
{
    private const int Mutations = 20_000;

    private readonly CaseFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_AnySpoiltCase_ThrowsNothing()
    {
        var mutator = new Mutator(20120531);
        var (reads, refused) = (0, 0);
        for (var round = 0; round < Mutations / CaseFolder.Files.Length; round++)
        {
            // A spoilt head often ends the reading, so the other files are read once under a sound one.
            folder.Write("case.yaml", folder.Sound("case.yaml"));
            foreach (var file in CaseFolder.Files.Skip(1)) folder.Write(file, mutator.Spoil(Encoding.UTF8.GetBytes(folder.Sound(file))));
            refused += CountProblems(reads++);
            folder.Write("case.yaml", mutator.Spoil(Encoding.UTF8.GetBytes(folder.Sound("case.yaml"))));
            CountProblems(reads++);
        }

        refused.ShouldBeGreaterThan(Mutations / 4); // the mutations do reach what is checked
    }

    [Fact]
    public void Read_AnySpoiltFramework_ThrowsNothing()
    {
        var sound = File.ReadAllBytes(TestSupport.Repository.PathTo("data", "frameworks", "four-variables.yaml"));
        var path = Path.Combine(folder.Directory, "framework.yaml");
        var mutator = new Mutator(2006);
        for (var number = 0; number < 300; number++)
        {
            File.WriteAllBytes(path, mutator.Spoil(sound));
            var problems = new List<Rejection>();
            if (FrameworkReader.Read(path, problems) is null) problems.ShouldNotBeEmpty();
            foreach (var problem in problems) (problem.Position.File, problem.Expected.Length > 0).ShouldBe(("framework.yaml", true));
        }
    }

    private int CountProblems(int number)
    {
        // The checker reads as the reader does and looks further; it also reads the framework, at ten times the cost.
        var problems = number % 11 == 0 ? CaseChecker.Check(folder.Directory).Problems : CaseReader.Read(folder.Directory).Problems;
        foreach (var problem in problems)
        {
            var (file, line, column) = problem.Position;
            if (Array.IndexOf(CaseFolder.Files, file) < 0 || line < 0 || column < 0 || problem.Expected.Length == 0) Assert.Fail(problem.ToString());
        }

        return problems.Count;
    }

    /// <summary>Changes bytes, tokens and lines of a text (draws by SplitMix64).</summary>
    private sealed class Mutator(ulong seed)
    {
        private static readonly byte[][] Tokens =
        [
            .. new[]
            {
                ",", "\"", "\"\"", "\n", "\r", "\r\n", ":", ": ", "- ", "[", "]", "{", "}", "&a ", "*a", "!!int ", "! ", "|", "> ", "%YAML 1.2\n", "%TAG ! x\n", "---\n", "...\n", "#", "'", "\\", "\t", "? ", "@", "`",
                "-1", "0", "1e999", "99999999999999999999", "NaN", "9998-12-31", "0000", "2010-02-30", "USA-USA", "XXX", "none (x)", "level(", "\u2028", "\u0085", "\ufeff", "𝔸", "<<: ", "~", "id: ", "known_on: ",
            }.Select(Encoding.UTF8.GetBytes),
            [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [.. Enumerable.Repeat((byte)'[', 60)], [.. Enumerable.Repeat((byte)'a', 2000)],
        ];

        private ulong state = seed;

        public byte[] Spoil(byte[] text)
        {
            var bytes = text.ToList();
            for (var count = Next(3); count >= 0; count--) SpoilOnce(bytes);
            return [.. bytes];
        }

        private void SpoilOnce(List<byte> bytes)
        {
            var at = Next(bytes.Count + 1);
            switch (Next(8))
            {
                case 0 or 1:
                    bytes.InsertRange(at, Tokens[Next(Tokens.Length)]);
                    break;
                case 2:
                    var token = Tokens[Next(Tokens.Length)];
                    bytes.RemoveRange(at, Math.Min(token.Length, bytes.Count - at));
                    bytes.InsertRange(at, token);
                    break;
                case 3:
                    bytes.RemoveRange(at, Math.Min(Next(12), bytes.Count - at));
                    break;
                case 4:
                    if (at < bytes.Count) bytes[at] = (byte)Next(256);
                    break;
                case 5:
                    var (start, length) = LineAt(bytes, at);
                    bytes.RemoveRange(start, length);
                    break;
                case 6:
                    var (from, size) = LineAt(bytes, at);
                    bytes.InsertRange(LineAt(bytes, Next(bytes.Count + 1)).Start, bytes.GetRange(from, size));
                    break;
                default:
                    bytes.RemoveRange(at, Next(20) == 0 ? bytes.Count - at : 0);
                    bytes.InsertRange(at, bytes.GetRange(0, Math.Min(Next(30), bytes.Count)));
                    break;
            }
        }

        private static (int Start, int Length) LineAt(List<byte> bytes, int at)
        {
            var start = at == 0 ? 0 : bytes.LastIndexOf((byte)'\n', Math.Min(at, bytes.Count) - 1) + 1;
            var end = start >= bytes.Count ? -1 : bytes.IndexOf((byte)'\n', start);
            return (start, (end < 0 ? bytes.Count : end + 1) - start);
        }

        private int Next(int count)
        {
            unchecked
            {
                var bits = state += 0x9E3779B97F4A7C15;
                bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
                bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
                return (int)((bits ^ (bits >> 31)) % (ulong)count);
            }
        }
    }
}
