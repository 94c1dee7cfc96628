using System.Globalization;

namespace NewsExport.Cli.Commands;

/// <summary>The time that standard input is captured at, as reproducible builds name it (SOURCE_DATE_EPOCH: seconds since 1970).</summary>
internal static class SourceDate
{
    /// <summary>The last second of the year 9999.</summary>
    private const long Latest = 253402300799;

    public static DateTimeOffset? From(string? variable)
    {
        if (string.IsNullOrEmpty(variable))
        {
            return null;
        }

        return long.TryParse(variable, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Latest
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new UsageException($"SOURCE_DATE_EPOCH is '{variable}': it takes seconds since 1970");
    }
}
