using NewsExport.Store.Files;

namespace NewsExport.Store;

/// <summary>The sentences of this room, one method a condition.</summary>
internal static class Failures
{
    public static StorageException FolderNotWritable(string folder, Exception cause) =>
        new(
            $"cannot write into the folder {Shown(folder)}: {Reason(cause)}; choose another --output or change its permissions, then run the same command again",
            isMachineFault: true,
            cause
        );

    public static StorageException NotWritten(string path, Exception cause) =>
        new(
            $"cannot write {path}: {Reason(cause)}; mend that or choose another --output, then run the same command again: finished documents are kept",
            isMachineFault: true,
            cause
        );

    public static StorageException NameInTheWay(string path) =>
        new(
            $"cannot write {path}: a file of other content has that name already; add --force to overwrite what an earlier run of this source wrote, or choose another --output",
            isMachineFault: false
        );

    public static StorageException NoAtomicPublish(string path) =>
        new(
            $"cannot write {path}: the file system offers neither hard links nor a rename that keeps existing files; choose another --output",
            isMachineFault: true
        );

    private static string Reason(Exception cause) =>
        cause switch
        {
            IOException full when Platform.IsDiskFull(full) => "the disk is full",
            UnauthorizedAccessException => "permission denied",
            DirectoryNotFoundException => "the folder does not exist",
            PathTooLongException => "the path is too long",
            _ => LowerFirst(cause.Message.TrimEnd('.')),
        };

    private static string Shown(string folder) => folder.Length == 0 ? "." : folder;

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
