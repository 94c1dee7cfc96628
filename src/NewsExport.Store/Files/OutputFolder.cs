using System.Collections.Concurrent;
using System.Security.Cryptography;
using NewsExport.Store.Naming;

namespace NewsExport.Store.Files;

/// <summary>
/// The place where documents are published: whole or not at all, never over a file of other content unless that is
/// this source's own and the user said so, and never through a symbolic link that someone planted.
/// </summary>
/// <param name="given">The folder as the user gave it; empty: the working folder.</param>
/// <param name="overwrite">Replace what an earlier run of the same source wrote.</param>
internal sealed class OutputFolder(string given, bool overwrite)
{
    private readonly string root = given.Length == 0 ? "." : given;
    private readonly ConcurrentDictionary<string, string> claims = new(StringComparer.Ordinal);

    /// <summary>Makes the folder if it is missing, clears what a killed run left, and proves that files can be written.</summary>
    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(root);
            PendingFile.Sweep(root);
            PendingFile.Create(root).Dispose();
        }
        catch (Exception cause) when (IsRefusal(cause))
        {
            throw Failures.FolderNotWritable(given, cause);
        }
    }

    /// <summary>No other source of this run has the name.</summary>
    public bool IsFree(OutputName name, SourceKey source) =>
        !claims.TryGetValue(name.Relative, out var owner) || string.Equals(owner, source.Address, StringComparison.Ordinal);

    /// <summary>Starts a document that is meant to be called <paramref name="name"/>.</summary>
    public Draft Begin(OutputName name)
    {
        try
        {
            return new Draft(PendingFile.Create(NearestFolder(name)), name.AssetFolder);
        }
        catch (Exception cause) when (IsRefusal(cause))
        {
            throw Failures.NotWritten(Given(name), cause);
        }
    }

    /// <summary>Gives a finished draft its name, its pictures first.</summary>
    /// <returns>What stands in the folder now, the document first; null: the name is taken by other content or another source.</returns>
    public ValueList<WrittenFile>? Publish(Draft draft, OutputName name, SourceKey source)
    {
        try
        {
            draft.File.Complete();
            var located = name with { Folders = LocateFolders(name, source) };
            if (!IsFree(located, source) || StateOf(draft.File, located, source) == PlaceState.Taken)
            {
                return null;
            }

            List<WrittenFile> written = [];
            foreach (var (fileName, bytes) in draft.Assets)
            {
                if (PublishAsset(located, fileName, bytes, source) is not { } asset)
                {
                    return null;
                }

                written.Add(asset);
            }

            if (!Place(draft.File, located, source))
            {
                return null;
            }

            claims.TryAdd(located.Relative, source.Address);
            written.Insert(0, new WrittenFile(Given(located), draft.File.Sha256, draft.File.Length, IsAsset: false));
            return [.. written];
        }
        catch (Exception cause) when (IsRefusal(cause))
        {
            throw Failures.NotWritten(Given(name), cause);
        }
    }

    /// <summary>The failure that says that a document could not be written while it was rendered.</summary>
    public StorageException NotWritten(OutputName name, IOException cause) => Failures.NotWritten(Given(name), cause);

    /// <summary>The failure that says that even the name of this source alone is taken.</summary>
    public StorageException InTheWay(OutputName name) => Failures.NameInTheWay(Given(name));

    private static bool IsRefusal(Exception cause) => cause is IOException and not StorageException or UnauthorizedAccessException;

    private WrittenFile? PublishAsset(OutputName document, string fileName, ReadOnlyMemory<byte> bytes, SourceKey source)
    {
        var name = new OutputName(
            [.. document.Folders, document.AssetFolder],
            Path.GetFileNameWithoutExtension(fileName),
            Path.GetExtension(fileName)
        );
        if (!TryMakeFolder(FolderOf(name)))
        {
            return null;
        }

        using var file = PendingFile.Create(FolderOf(name));
        file.Content.Write(bytes.Span);
        file.Complete();
        return Place(file, name, source) ? new WrittenFile(Given(name), file.Sha256, file.Length, IsAsset: true) : null;
    }

    /// <summary>Puts a finished file in its place; false: other content stands there.</summary>
    private bool Place(PendingFile file, OutputName name, SourceKey source)
    {
        var path = PathOf(name);
        switch (StateOf(file, name, source))
        {
            case PlaceState.Same:
                return true;
            case PlaceState.Replaceable:
                file.Replace(path, source.ShortHash);
                return true;
            case PlaceState.Free:
                // Another process may have been faster: what it wrote counts as found.
                return file.TryPublish(path, source.ShortHash) || StateOf(file, name, source) == PlaceState.Same;
            default:
                return false;
        }
    }

    private PlaceState StateOf(PendingFile file, OutputName name, SourceKey source)
    {
        var there = new FileInfo(PathOf(name));
        if (there.LinkTarget is not null || Directory.Exists(there.FullName))
        {
            return PlaceState.Taken;
        }

        if (!there.Exists)
        {
            return PlaceState.Free;
        }

        if (there.Length == file.Length && string.Equals(DigestOf(there), file.Sha256, StringComparison.Ordinal))
        {
            return PlaceState.Same;
        }

        var isOurs =
            name.IsMarkedFor(source) || string.Equals(Platform.ReadOwner(there.FullName), source.ShortHash, StringComparison.Ordinal);
        return overwrite && isOurs ? PlaceState.Replaceable : PlaceState.Taken;
    }

    private static string DigestOf(FileInfo file)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>The folders of a name, made where missing; one whose name is taken by a link or a file is marked for the source.</summary>
    private ValueList<string> LocateFolders(OutputName name, SourceKey source)
    {
        List<string> located = [];
        foreach (var part in name.Folders)
        {
            var parent = Path.Join([root, .. located]);
            var chosen = TryMakeFolder(Path.Join(parent, part)) ? part : $"{part}-{source.ShortHash}";
            if (!TryMakeFolder(Path.Join(parent, chosen)))
            {
                throw Failures.NameInTheWay(Path.Join(parent, chosen));
            }

            located.Add(chosen);
        }

        return [.. located];
    }

    private static bool TryMakeFolder(string path)
    {
        var there = new DirectoryInfo(path);
        if (there.LinkTarget is not null || File.Exists(path))
        {
            return false;
        }

        if (!there.Exists)
        {
            there.Create();
            Platform.SyncFolder(Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".");
        }

        return true;
    }

    /// <summary>The deepest folder of a name that is there: a failed document leaves no empty folders.</summary>
    private string NearestFolder(OutputName name)
    {
        var nearest = root;
        foreach (var part in name.Folders)
        {
            var next = new DirectoryInfo(Path.Join(nearest, part));
            if (!next.Exists || next.LinkTarget is not null)
            {
                break;
            }

            nearest = Path.Join(nearest, part);
        }

        return nearest;
    }

    private string FolderOf(OutputName name) => Path.Join([root, .. name.Folders]);

    private string PathOf(OutputName name) => Path.Join(root, name.Relative);

    private string Given(OutputName name) => Path.Join(given, name.Relative);

    private enum PlaceState
    {
        Free,
        Same,
        Replaceable,
        Taken,
    }
}
