using System.Text;

namespace Entente.Datasets.Tests;

/// <summary>Files that are no text, no table or no list: each is a rejection with its file and line, and the rest is read.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly CaseFolder folder = new();

    public static TheoryData<string> Files => [.. CaseFolder.Files];

    public static TheoryData<string> Tables => [.. CaseFolder.Files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal))];

    public static TheoryData<string> Lists => [.. CaseFolder.Files.Where(file => file.EndsWith(".yaml", StringComparison.Ordinal))];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AMissingFile_IsARejection(string file) => Refused(folder.Delete(file), "file-missing", file, 0);

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AFolderInPlaceOfAFile_IsARejection(string file)
    {
        folder.Delete(file);
        Directory.CreateDirectory(Path.Combine(folder.Directory, file));
        folder.Read().Problems.ShouldHaveSingleItem().Position.ShouldBe(new FilePosition(file, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnEmptyFile_IsARejection(string file) =>
        Refused(folder.Write(file, ""), file.EndsWith(".csv", StringComparison.Ordinal) ? "wrong-header" : "empty-file", file, 1);

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BytesThatAreNotUtf8_AreARejectionAtTheirPlace(string file)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(folder.Sound(file).Split('\n')[0] + "\né"), 0xC3, (byte)'\n'];
        folder.Write(file, bytes).Read().Problems.ShouldContain(problem => problem.Reason == "not-utf8" && problem.Position == new FilePosition(file, 2, 2) && problem.Found == "the byte c3");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_ANulCharacter_IsARejectionAtItsPlace(string file)
    {
        var text = folder.Sound(file);
        Refused(folder.Write(file, text + "x\0"), "nul-character", file, text.Count(character => character == '\n') + 1, 2);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_ALineOfTwoMegabytes_IsARejectionAtItsLine(string file)
    {
        var text = folder.Sound(file);
        Refused(folder.Write(file, text + new string('x', 2 << 20)), "line-too-long", file, text.Count(character => character == '\n') + 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_AnotherHeader_IsARejection(string file)
    {
        Refused(folder.Write(file, "\n\nname" + folder.Sound(file)), "wrong-header", file, 1, 1);
        Refused(folder.Write(file, folder.Sound(file).Replace("citation_id", "citation").Replace("publisher", "paper")), "wrong-header", file, 1, 1);
        var header = folder.Sound(file).Split('\n')[0];
        Refused(folder.Write(file, folder.Sound(file).Replace(header, header + ",colour")), "wrong-header", file, 1, 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_ARowOfAnotherWidth_IsARejectionAtItsLine(string file)
    {
        var text = folder.Sound(file);
        Refused(folder.Write(file, text + "one,two\n"), "wrong-width", file, text.Count(character => character == '\n') + 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_AQuoteThatIsNeverClosed_IsARejectionAtItsPlace(string file)
    {
        var text = folder.Sound(file);
        var problem = folder.Write(file, text + "\"open,\n,,\n").Read().Problems.ShouldHaveSingleItem();
        (problem.Reason, problem.Position.File, problem.Position.Line).ShouldBe(("malformed-csv", file, text.Count(character => character == '\n') + 1));
        problem.Found.ShouldContain("never closed");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_AStrayQuote_IsARejectionAndTheRestIsRead(string file)
    {
        var lines = folder.Sound(file).Split('\n');
        var rows = folder.Check().Files.Single(item => item.File == file).Taken;
        var spoilt = string.Join('\n', [lines[0], lines[1].Insert(3, "\""), .. lines[2..]]);
        var check = folder.Write(file, spoilt).Check();
        check.Problems.ShouldContain(problem => problem.Reason == "malformed-csv" && problem.Position.File == file && problem.Position.Line == 2);
        check.Files.Single(item => item.File == file).ShouldSatisfyAllConditions(item => item.Taken.ShouldBe(rows - 1), item => item.Rows.ShouldBe(rows));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_AnUnknownKey_IsARejectionAtTheKey(string file)
    {
        var key = file == "case.yaml" ? "title:" : "  citation: ";
        folder.Replace(file, key, key.Replace("ti", "te", StringComparison.Ordinal));
        var at = folder.PositionOf(file, key.Trim().Replace("ti", "te", StringComparison.Ordinal));
        var problem = folder.Read().Problems.Single(problem => problem.Reason == "unknown-field" && problem.Position == at);
        problem.Expected.ShouldContain(key.Trim().TrimEnd(':').TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_AKeyTwice_IsARejectionAtTheSecond(string file)
    {
        var first = folder.Sound(file).Split('\n')[0].TrimStart('-', ' ');
        var lines = folder.Sound(file).Split('\n').ToList();
        lines.Insert(1, (file == "case.yaml" ? "" : "  ") + first);
        Refused(folder.Write(file, string.Join('\n', lines)), "duplicate-key", file, 2);
    }

    [Theory]
    [InlineData("&a ", "anchor")]
    [InlineData("*a ", "anchor")]
    [InlineData("!!str ", "tag")]
    [InlineData("!x ", "tag")]
    public void Read_AnAnchorAliasOrTag_IsARejection(string sign, string reason)
    {
        foreach (var file in CaseFolder.Files.Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            using var spoilt = new CaseFolder();
            var line = spoilt.Sound(file).Split('\n')[1];
            spoilt.Replace(file, line + "\n", line[..(line.IndexOf(':', StringComparison.Ordinal) + 2)] + sign + (sign[0] == '*' ? "" : "x") + "\n");
            Refused(spoilt, reason, file, 2);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_DeepNesting_IsARejection(string file)
    {
        Refused(folder.Write(file, new string('[', 40) + new string(']', 40)), "too-deep", file, 1, 18);
        folder.Write(file, new string('[', 30_000)).Read().Problems.ShouldHaveSingleItem().Position.File.ShouldBe(file);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_ATabInPlaceOfSpaces_IsARejectionAtItsLine(string file)
    {
        var lines = folder.Sound(file).Split('\n');
        lines[1] = "\t" + lines[1].TrimStart();
        Refused(folder.Write(file, string.Join('\n', lines)), "malformed-yaml", file, 2);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_TwoDocuments_AreARejection(string file)
    {
        var text = folder.Sound(file);
        Refused(folder.Write(file, text + "---\n" + text), "one-document", file, text.Count(character => character == '\n') + 1);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_AScalarInPlaceOfAll_IsARejection(string file) =>
        Refused(folder.Write(file, "# a comment\njust words\n"), file == "case.yaml" ? "not-a-map" : "not-a-list", file, 2, 1);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_AListWhereAMapIsExpected_OrTheOtherWayRound_IsARejection(string file)
    {
        if (file == "case.yaml") Refused(folder.Write(file, "- format: 1\n"), "not-a-map", file, 1, 1);
        else Refused(folder.Write(file, "id: x\n"), "not-a-list", file, 1, 1);
        if (file != "case.yaml") Refused(folder.Write(file, "- [id, x]\n"), "not-a-map", file, 1, 3);
    }

    [Fact]
    public void Read_AnEmptyList_IsNoProblem() =>
        folder.Write("ledger.yaml", "[]\n").Read().Problems.ShouldBeEmpty();

    [Fact]
    public void Read_ANewerFormat_IsARejection() =>
        Refused(folder.Replace("case.yaml", "format: 1", "format: 2"), "newer-format", "case.yaml", 1, 9);

    private static void Refused(CaseFolder folder, string reason, string file, int line, int? column = null)
    {
        var problems = folder.Read().Problems;
        problems.ShouldNotBeEmpty();
        var problem = problems[0];
        (problem.Reason, problem.Position.File, problem.Position.Line).ShouldBe((reason, file, line), problem.ToString());
        if (column is { } expected) problem.Position.Column.ShouldBe(expected, problem.ToString());
        problem.Expected.ShouldNotBeEmpty();
    }
}
