namespace NewsExport.Store.Files;

/// <summary>
/// A file being written under a name of its own, beside the place where it will stand. It has two endings: it gets its name,
/// whole and on the disk, or it is gone.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private const string Prefix = ".newsexport-";
    private const string Ending = ".part";
    private readonly string path;
    private readonly FileStream file;
    private readonly DigestingStream content;
    private bool hasEnded;

    private PendingFile(string path, FileStream file)
    {
        this.path = path;
        this.file = file;
        content = new DigestingStream(file);
    }

    /// <summary>Forward only.</summary>
    public Stream Content => content;

    public string Sha256 { get; private set; } = "";

    public long Length { get; private set; }

    /// <summary>Opens a file that nobody else has, in <paramref name="folder"/>. A planted name, link or not, is passed by.</summary>
    public static PendingFile Create(string folder)
    {
        for (var number = 0; ; number++)
        {
            var candidate = Path.Join(folder, $"{Prefix}{Environment.ProcessId}-{number}{Ending}");
            if (number < 1000 && IsPresent(candidate))
            {
                continue;
            }

            try
            {
                // CreateNew is O_EXCL, which never follows a link; the lock of FileShare.None ends with the process.
                return new PendingFile(
                    candidate,
                    new FileStream(candidate, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)
                );
            }
            catch (IOException) when (number < 1000 && IsPresent(candidate)) { }
        }
    }

    /// <summary>Removes what a killed run left in <paramref name="folder"/>. A file that a living process still writes is locked, and stays.</summary>
    public static void Sweep(string folder)
    {
        foreach (var left in Directory.EnumerateFiles(folder, Prefix + "*" + Ending))
        {
            try
            {
                if (new FileInfo(left).LinkTarget is null)
                {
                    using var held = new FileStream(left, FileMode.Open, FileAccess.Write, FileShare.None);
                    File.Delete(left);
                }
            }
            catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
            {
                // Somebody else's, or still being written.
            }
        }
    }

    /// <summary>Everything is written: brings it to the disk and says what it is.</summary>
    public void Complete()
    {
        Sha256 = content.Sha256();
        Length = content.Length;
        file.Flush(flushToDisk: true);
        if (OperatingSystem.IsWindows())
        {
            file.Dispose(); // An open file cannot be renamed there.
        }
    }

    /// <summary>Gives the file its name unless that is taken.</summary>
    /// <returns>False: taken; the file is still pending.</returns>
    public bool TryPublish(string target, string owner)
    {
        Platform.WriteOwner(path, owner);
        switch (Platform.TryMoveKeepingExisting(path, target))
        {
            case true:
                End(target);
                return true;
            case false:
                return false;
            default:
                throw Failures.NoAtomicPublish(target);
        }
    }

    /// <summary>Gives the file its name, in place of what has it. A link of that name is replaced, not followed.</summary>
    public void Replace(string target, string owner)
    {
        Platform.WriteOwner(path, owner);
        File.Move(path, target, overwrite: true);
        End(target);
    }

    public void Dispose()
    {
        content.Release();
        file.Dispose();
        if (!hasEnded)
        {
            hasEnded = true;
            File.Delete(path);
        }
    }

    private static bool IsPresent(string name) => Path.Exists(name) || new FileInfo(name).LinkTarget is not null;

    private void End(string target)
    {
        hasEnded = true;
        file.Dispose();
        Platform.SyncFolder(Path.GetDirectoryName(target) is { Length: > 0 } folder ? folder : ".");
    }
}
