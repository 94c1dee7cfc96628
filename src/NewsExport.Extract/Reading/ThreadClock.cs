using System.Runtime.InteropServices;

namespace NewsExport.Extract.Reading;

/// <summary>What the current thread alone has computed, which .NET does not say. The only file of this room that calls the system directly.</summary>
internal static partial class ThreadClock
{
    private const int LinuxThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID
    private const int MacThreadClock = 16;
    private const nint CurrentThread = -2; // GetCurrentThread()

    /// <summary>CPU time of the thread since some moment; null: the system does not tell.</summary>
    public static TimeSpan? Now()
    {
        if (OperatingSystem.IsWindows())
        {
            return GetThreadTimes(CurrentThread, out _, out _, out var kernel, out var user) != 0
                ? TimeSpan.FromTicks(kernel + user)
                : null;
        }

        var clock =
            OperatingSystem.IsLinux() ? LinuxThreadClock
            : OperatingSystem.IsMacOS() ? MacThreadClock
            : -1;
        try
        {
            return clock >= 0 && GetTime(clock, out var time) == 0
                ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick)
                : null;
        }
        catch (DllNotFoundException)
        {
            // A C library of another name.
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out SystemTime time);

    [LibraryImport("kernel32", EntryPoint = "GetThreadTimes")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetThreadTimes(nint thread, out long created, out long ended, out long kernel, out long user);

    /// <summary><c>struct timespec</c> of 64-bit systems.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct SystemTime
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
