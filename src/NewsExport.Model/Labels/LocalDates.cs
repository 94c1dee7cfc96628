using System.Globalization;

namespace NewsExport;

/// <summary>Dates and times as a language writes them; ISO 8601 where the language is not known.</summary>
public static class LocalDates
{
    /// <summary>"14 November 2026", "١٤ نوفمبر ٢٠٢٦"; in Persian the Solar Hijri date, "۲۷ اردیبهشت ۱۴۰۵".</summary>
    public static string Day(DateOnly day, string? language)
    {
        var labels = Labels.For(language);
        if (labels.Word("solar-months") is not { } months || day.Year < 700)
        {
            return Gregorian(day, language);
        }

        var calendar = new PersianCalendar();
        var date = day.ToDateTime(TimeOnly.MinValue);
        return Written(labels, months, calendar.GetYear(date), calendar.GetMonth(date), calendar.GetDayOfMonth(date));
    }

    /// <summary>The Gregorian date in the language's words: "۱۷ مهٔ ۲۰۲۶".</summary>
    public static string Gregorian(DateOnly day, string? language)
    {
        var labels = Labels.For(language);
        return labels.Word("months") is { } months
            ? Written(labels, months, day.Year, day.Month, day.Day)
            : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>"21 November 2026, 18:04:37 UTC"; Gregorian in every language, since it is a technical fact.</summary>
    public static string Moment(DateTimeOffset moment, string? language, bool seconds = true)
    {
        var utc = moment.UtcDateTime;
        var time = utc.ToString(seconds ? "HH:mm:ss" : "HH:mm", CultureInfo.InvariantCulture);
        var comma = Labels.For(language).Language is "ar" or "fa" or "ur" ? "، " : ", ";
        return Gregorian(DateOnly.FromDateTime(utc), language) + comma + time + " UTC";
    }

    private static string Written(Labels labels, string months, int year, int month, int day)
    {
        var first = day == 1 ? labels.Word("first-day") : null;
        return (labels.Word("date") ?? "{d} {M} {y}")
            .Replace("{d}", first ?? labels.Digits(day), StringComparison.Ordinal)
            .Replace("{M}", months.Split(' ')[month - 1], StringComparison.Ordinal)
            .Replace("{y}", labels.Digits(year), StringComparison.Ordinal);
    }
}
