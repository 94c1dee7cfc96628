using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads dates as machines write them (ISO 8601 and its relatives, RFC 9110 dates, Unix time), the zone as published; other text as people do.</summary>
internal static partial class DateStamp
{
    public static PublicationDate? Parse(string? text, bool? monthFirst = null)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed) || trimmed.Length > 120)
        {
            return null;
        }

        trimmed = DateText.WesternDigits(trimmed);
        return FromIso(trimmed) ?? FromUnix(trimmed) ?? DateText.Find(trimmed, monthFirst)?.Date;
    }

    private static PublicationDate? FromIso(string text)
    {
        var match = Iso.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        if (year is < 1600 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new PublicationDate(new DateOnly(year, month, day));
        if (!match.Groups["h"].Success || Number(match, "h") > 23 || Number(match, "min") > 59)
        {
            return date;
        }

        var second = match.Groups["s"].Success ? Math.Min(Number(match, "s"), 59) : 0;
        return date with
        {
            Time = new TimeOnly(Number(match, "h"), Number(match, "min"), second),
            Offset = Zone(match.Groups["zone"].Value),
        };
    }

    private static PublicationDate? FromUnix(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var time = text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return time.Year is < 1990 or > 2200
            ? null
            : new PublicationDate(DateOnly.FromDateTime(time.DateTime))
            {
                Time = new TimeOnly(time.Hour, time.Minute, time.Second),
                Offset = TimeSpan.Zero,
            };
    }

    /// <summary>Letters (Z, UTC, GMT, in any case) are the time at Greenwich.</summary>
    private static TimeSpan? Zone(string zone)
    {
        if (zone.Length == 0)
        {
            return null;
        }

        if (!char.IsAsciiDigit(zone[^1]))
        {
            return TimeSpan.Zero;
        }

        var digits = zone.Replace(":", "", StringComparison.Ordinal)[1..];
        var hours = int.Parse(digits[..2], CultureInfo.InvariantCulture);
        var minutes = digits.Length >= 4 ? int.Parse(digits[2..4], CultureInfo.InvariantCulture) : 0;
        return hours > 14 || minutes > 59 ? null : new TimeSpan(hours, minutes, 0) * (zone[0] == '-' ? -1 : 1);
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})(?:[T\s]\s*(?<h>\d{2}):?(?<min>\d{2})(?::?(?<s>\d{2}))?(?:[.,]\d+)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Iso { get; }
}
