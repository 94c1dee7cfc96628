using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsExport.Extract.Metadata;

/// <summary>A date found in running text.</summary>
internal readonly record struct FoundDate(PublicationDate Date, int Start, int Length);

/// <summary>Finds dates as people write them, in many languages and digits; a form that could be read two ways is not read.</summary>
internal static partial class DateText
{
    private const int LongestText = 400;

    /// <summary>Characters after the day in which its time of day may stand.</summary>
    private const int TimeReach = 24;

    /// <summary>The first date of the text, or null.</summary>
    /// <param name="monthFirst">How 3/4/2024 is meant where the page tells; null: such a date is not read.</param>
    public static FoundDate? Find(string text, bool? monthFirst = null)
    {
        if (text.Length > LongestText)
        {
            text = text[..LongestText];
        }

        var plain = WesternDigits(text);
        return Day(plain, monthFirst) is { } found ? WithTime(plain, found) : null;
    }

    private static FoundDate? Day(string text, bool? monthFirst)
    {
        foreach (var match in new[] { YearFirst.Match(text), EastAsian.Match(text), Vietnamese.Match(text) })
        {
            if (match.Success && Make(match, Number(match, "y"), Number(match, "m"), Number(match, "d")) is { } date)
            {
                return date;
            }
        }

        return Named(DayMonthYear, text) ?? Named(MonthDayYear, text) ?? Named(YearMonthDay, text) ?? Numeric(text, monthFirst);
    }

    private static FoundDate? Named(Regex pattern, string text)
    {
        for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
        {
            if (MonthNames.Find(match.Groups["m"].Value) is not { } month)
            {
                continue;
            }

            var (year, day) = (Number(match, "y"), Number(match, "d"));
            var found =
                month.IsSolarHijri || year < 1500 ? MakeSolarHijri(match, year, month.Number, day) : Make(match, year, month.Number, day);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static FoundDate? Numeric(string text, bool? monthFirst)
    {
        var match = Slashes.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (first, second, year) = (Number(match, "a"), Number(match, "b"), FullYear(Number(match, "y")));
        var isMonthFirst = (first > 12, second > 12) switch
        {
            (true, _) => false,
            (_, true) => true,
            _ when match.Groups["s"].Value == "." => false,
            _ when first == second => false,
            _ => monthFirst,
        };
        return isMonthFirst switch
        {
            true => Make(match, year, first, second),
            false => Make(match, year, second, first),
            null => null,
        };
    }

    /// <summary>28.01.22: written with points, two digits are of this century.</summary>
    private static int FullYear(int year) => year < 100 ? 2000 + year : year;

    private static FoundDate? Make(Match match, int year, int month, int day)
    {
        // Years of the Iranian calendar are written with Western digits too.
        if (year is >= 1300 and < 1500)
        {
            return MakeSolarHijri(match, year, month, day);
        }

        return year is >= 1600 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new FoundDate(new PublicationDate(new DateOnly(year, month, day)), match.Index, match.Length)
            : null;
    }

    private static FoundDate? MakeSolarHijri(Match match, int year, int month, int day)
    {
        var calendar = new PersianCalendar();
        if (year is < 1200 or > 1600 || month is < 1 or > 12 || day < 1 || day > calendar.GetDaysInMonth(year, month))
        {
            return null;
        }

        var date = DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
        return new FoundDate(new PublicationDate(date), match.Index, match.Length);
    }

    private static FoundDate WithTime(string text, FoundDate found)
    {
        var after = found.Start + found.Length;
        var time = Clock.Match(text, after, Math.Min(TimeReach, text.Length - after));
        if (!time.Success)
        {
            return found;
        }

        var hour = Number(time, "h") % 24;
        var isAfternoon = time.Groups["p"].Value.StartsWith("p", StringComparison.OrdinalIgnoreCase);
        if (time.Groups["p"].Success && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + (isAfternoon ? 12 : 0);
        }

        var minute = Number(time, "min");
        return minute > 59
            ? found
            : found with
            {
                Date = found.Date with { Time = new TimeOnly(hour, minute) },
                Length = time.Index + time.Length - found.Start,
            };
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Digits of every script as ASCII, place for place.</summary>
    public static string WesternDigits(string text) =>
        text.Any(letter => letter > '9' && char.IsDigit(letter))
            ? string.Create(
                text.Length,
                text,
                static (plain, source) =>
                {
                    for (var i = 0; i < source.Length; i++)
                    {
                        plain[i] =
                            source[i] > '9' && char.IsDigit(source[i]) ? (char)('0' + (int)char.GetNumericValue(source[i])) : source[i];
                    }
                }
            )
            : text;

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<d>\d{1,2})(?!\d)")]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})(?:\s*[日일号])?")]
    private static partial Regex EastAsian { get; }

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:,|\s+năm)?\s+(?<y>\d{4})", RegexOptions.IgnoreCase)]
    private static partial Regex Vietnamese { get; }

    [GeneratedRegex(
        @"(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|ère|ος|[.ºª]|-a)?[\s-]*(?:de\s+|of\s+|d['’])?(?<m>[\p{L}\p{M}]{2,16})[.,]?(?:\s+|-|،\s*)(?:de\s+|del\s+)?(?<y>\d{4})(?!\d)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DayMonthYear { get; }

    [GeneratedRegex(@"(?<m>[\p{L}\p{M}]{2,16})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?<y>\d{4})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthDayYear { get; }

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})\.?\s+(?:m\.\s+)?(?<m>[\p{L}\p{M}]{3,16})\s+(?<d>\d{1,2})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex YearMonthDay { get; }

    [GeneratedRegex(@"(?<!\d)(?<a>\d{1,2})\s?(?<s>[./-])\s?(?<b>\d{1,2})\s?\k<s>\s?(?<y>\d{4}|(?<=\.)\d{2})(?![\d.])")]
    private static partial Regex Slashes { get; }

    [GeneratedRegex(@"(?<!\d)(?<h>\d{1,2})[:h.](?<min>\d{2})(?::\d{2})?(?!\d)\s*(?<p>[ap]\.?m\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Clock { get; }
}
