using System.Runtime.InteropServices;
using System.Text;

namespace NewsExport.Store.Files;

/// <summary>
/// What .NET does not offer and each system does its own way. The only file of this room that calls the system directly;
/// Linux is tested, the other systems have a fallback that compiles and keeps existing files.
/// </summary>
internal static partial class Platform
{
    private const int NotPermitted = 1; // EPERM: the file system has no hard links
    private const int Exists = 17; // EEXIST
    private const int DiskFull = 28; // ENOSPC
    private const int LinuxQuotaExceeded = 122; // EDQUOT
    private const int LinuxNotSupported = 95; // EOPNOTSUPP
    private const int WindowsDiskFull = unchecked((int)0x80070070); // ERROR_DISK_FULL
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint KeepExisting = 1; // RENAME_NOREPLACE
    private const string OwnerAttribute = "user.newsexport.source";

    /// <summary>Gives a finished file its name, atomically, unless something has that name already.</summary>
    /// <returns>False: the name is taken. Null: the file system cannot do it.</returns>
    public static bool? TryMoveKeepingExisting(string from, string to)
    {
        if (OperatingSystem.IsWindows())
        {
            return MoveOnWindows(from, to);
        }

        if (Link(from, to) == 0)
        {
            File.Delete(from);
            return true;
        }

        return Marshal.GetLastPInvokeError() switch
        {
            Exists => false,
            NotPermitted or LinuxNotSupported when OperatingSystem.IsLinux() => RenameKeepingExisting(from, to),
            NotPermitted => null,
            var error => throw new IOException(Marshal.GetPInvokeErrorMessage(error), error),
        };
    }

    /// <summary>Makes new names in a folder survive a power cut. Systems that cannot say so are trusted to do it in time.</summary>
    public static void SyncFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(folder, 0);
        if (handle < 0)
        {
            return;
        }

        _ = Sync(handle);
        _ = Close(handle);
    }

    /// <summary>Remembers beside a file which source it was written for; where the file system cannot, nobody knows.</summary>
    public static void WriteOwner(string path, string owner)
    {
        if (OperatingSystem.IsLinux())
        {
            var value = Encoding.ASCII.GetBytes(owner);
            _ = SetAttribute(path, OwnerAttribute, value, (nuint)value.Length, 0);
        }
    }

    /// <summary>The source that a file was written for, or null where that is not known.</summary>
    public static string? ReadOwner(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var value = new byte[128];
        var length = GetAttribute(path, OwnerAttribute, value, (nuint)value.Length);
        return length > 0 ? Encoding.ASCII.GetString(value, 0, (int)length) : null;
    }

    public static bool IsDiskFull(IOException cause) =>
        cause.HResult is DiskFull or WindowsDiskFull || (OperatingSystem.IsLinux() && cause.HResult == LinuxQuotaExceeded);

    private static bool MoveOnWindows(string from, string to)
    {
        try
        {
            // MoveFileEx without MOVEFILE_REPLACE_EXISTING keeps what is there.
            File.Move(from, to, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(to))
        {
            return false;
        }
    }

    private static bool? RenameKeepingExisting(string from, string to)
    {
        try
        {
            if (RenameAt(CurrentFolder, from, CurrentFolder, to, KeepExisting) == 0)
            {
                return true;
            }
        }
        catch (EntryPointNotFoundException)
        {
            return null; // A C library older than the call.
        }

        return Marshal.GetLastPInvokeError() == Exists ? false : null;
    }

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string from, string to);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int handle);

    [LibraryImport("libc", EntryPoint = "lsetxattr", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetAttribute(string path, string name, byte[] value, nuint size, int flags);

    [LibraryImport("libc", EntryPoint = "lgetxattr", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint GetAttribute(string path, string name, [Out] byte[] value, nuint size);
}
