namespace Entente.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly SmallCase small = new();

    public void Dispose()
    {
        folder.Dispose();
        small.Dispose();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public void I_can_write_a_result_to_a_file_whole(string format)
    {
        var said = small.Assess("--format", format, "-o", folder["result"]).Done();
        said.Bytes.ShouldBeEmpty();
        folder.Files.ShouldBe(["result"]);
        File.ReadAllBytes(folder["result"]).ShouldBe(small.Assess("--format", format).Done().Bytes);
    }

    [Fact]
    public void I_can_write_over_an_old_file()
    {
        folder.Write("result", new string('x', 1_000_000));
        small.Assess("--output", folder["result"]).Done();
        folder.Files.ShouldBe(["result"]);
        File.ReadAllText(folder["result"]).ShouldStartWith("Judgement");
    }

    [Fact]
    public void I_cannot_write_to_a_folder()
    {
        small.Assess("-o", folder.Path).Failed("output-is-folder").Error.ShouldContain(folder.Path);
        folder.Files.ShouldBeEmpty();
        Directory.Exists(folder.Path).ShouldBeTrue();
    }

    [Fact]
    public void I_am_told_that_the_files_folder_does_not_exist()
    {
        var file = folder["none", "result"];
        var error = small.Assess("-o", file).Failed("io-failed").Error;
        error.ShouldContain(file);
        error.ShouldNotContain(".partial");
        error.ShouldNotContain("IO_");
        Directory.Exists(folder["none"]).ShouldBeFalse();
    }

    [Fact]
    public void I_keep_the_old_file_when_the_new_one_cannot_be_written()
    {
        folder.Write("result", "old");
        Directory.CreateDirectory(folder["result.partial"]);
        small.Assess("-o", folder["result"]).Failed("io-failed").Error.ShouldContain(folder["result"]);
        File.ReadAllText(folder["result"]).ShouldBe("old");
    }

    [Fact]
    public void I_keep_the_old_file_when_its_folder_takes_no_writing()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("folders have no modes here");
            return;
        }

        Assert.SkipWhen(Environment.IsPrivilegedProcess, "this user may write everywhere");
        folder.Write("result", "old");
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            small.Assess("-o", folder["result"]).Failed("io-failed").Error.ShouldContain(folder["result"]);
            File.ReadAllText(folder["result"]).ShouldBe("old");
            folder.Files.ShouldBe(["result"]);
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void I_keep_the_old_file_when_the_assessment_fails()
    {
        folder.Write("result", "old");
        Cli.Run("assess", "USA", "RUS", "--case", small.Path, "--as-of", "1990-01-01", "-o", folder["result"]).Failed("before-record");
        folder.Files.ShouldBe(["result"]);
        File.ReadAllText(folder["result"]).ShouldBe("old");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void I_must_give_the_file_a_name(string name)
    {
        small.Assess("-o", name).Failed("usage", 2);
        Directory.GetFiles(Directory.GetCurrentDirectory(), "*.partial").ShouldBeEmpty();
    }

    [Fact]
    public void I_can_write_through_a_link_and_keep_it()
    {
        folder.Write("real", "old");
        File.CreateSymbolicLink(folder["link"], folder["real"]);
        small.Assess("-o", folder["link"]).Done();
        new FileInfo(folder["link"]).LinkTarget.ShouldBe(folder["real"]);
        File.ReadAllText(folder["real"]).ShouldStartWith("Judgement");
        folder.Files.ShouldBe(["link", "real"]);
    }

    [Fact]
    public void I_can_write_to_a_device()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "a mistake would replace the device");
        small.Assess("-o", "/dev/null").Done().Bytes.ShouldBeEmpty();
    }

    [Fact]
    public void I_leave_no_half_file_when_writing_breaks_off()
    {
        var file = folder["result"];
        Should.Throw<InvalidOperationException>(() => Destination.Write(Cli.Terminal(Stream.Null, TextWriter.Null, _ => null), file, stream =>
        {
            stream.WriteByte(1);
            throw new InvalidOperationException();
        }));
        folder.Files.ShouldBeEmpty();
    }
}
