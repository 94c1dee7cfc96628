using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsExport.Pdf.Writing.Metadata;

/// <summary>Dates as PDF and XMP spell them.</summary>
internal static partial class PdfDates
{
    /// <summary>ISO 32000-1, 7.9.4. Always in UTC, so that the machine's zone leaves no trace.</summary>
    public static string Pdf(DateTimeOffset time) => time.ToUniversalTime().ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The same instant for XMP.</summary>
    public static string Xmp(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>
    /// A date of publication for XMP (ISO 16684-1, 8.2.1.3), which wants a zone after a time: without one only the day is kept. Null: no date.
    /// </summary>
    public static string? Published(string? iso)
    {
        var match = iso is null ? Match.Empty : Shape().Match(iso);
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["zone"].Success ? match.Value : match.Groups["day"].Value;
    }

    [GeneratedRegex(
        @"^(?<day>[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)((?<=-..-..)T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,9})?)?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shape();
}
