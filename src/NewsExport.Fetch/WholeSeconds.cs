namespace NewsExport.Fetch;

/// <summary>The precision of capture times: a file system's fractions differ from machine to machine, and the capture's time is part of its outputs.</summary>
internal static class WholeSeconds
{
    public static DateTimeOffset Of(DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());
}
