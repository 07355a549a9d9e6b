namespace Entente.Cli;

/// <summary>Where a result goes: standard output, or a file that appears whole or not at all.</summary>
internal static class Destination
{
    /// <summary>Writes a result.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="file">The file, or null for standard output.</param>
    /// <param name="write">Writes the bytes.</param>
    public static void Write(Terminal terminal, string? file, Action<Stream> write)
    {
        if (file is null) WriteOutput(terminal, write);
        else WriteFile(file, write);
    }

    private static void WriteOutput(Terminal terminal, Action<Stream> write)
    {
        using var buffer = new BufferedStream(terminal.Output, 1 << 16);
        write(buffer);
        buffer.Flush();
    }

    private static void WriteFile(string file, Action<Stream> write)
    {
        if (Directory.Exists(file)) throw new EntenteException("output-is-folder", $"{file} is a folder", "a folder", "the name of a file", "name a file with -o");
        try
        {
            if (IsDevice(file)) WriteDevice(file, write);
            else WriteWhole(LinkTarget(file), write);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Failure.OfOutput(file, error);
        }
    }

    /// <summary>Writes beside the file and moves over it at the end, so that a full disk or a killed process leaves the old file.</summary>
    private static void WriteWhole(string file, Action<Stream> write)
    {
        var partial = file + ".partial";
        using var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None);
        try
        {
            write(stream);
            stream.Close();
            File.Move(partial, file, overwrite: true);
        }
        catch
        {
            stream.Close();
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>A device, such as <c>/dev/null</c>, is written to; moving over it would put a file in its place.</summary>
    private static void WriteDevice(string file, Action<Stream> write)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        write(stream);
    }

    private static bool IsDevice(string file) =>
        Path.GetFullPath(file) is var path && path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>What a symbolic link leads to, so that the link stays.</summary>
    private static string LinkTarget(string file) => File.Exists(file) ? File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file : file;
}
