using System.Globalization;

namespace NewsExport.Pdf.Styling;

/// <summary>A note's mark: a number in the language's digits, any other sign as it stands.</summary>
internal static class NoteLabels
{
    public static string Of(string label, Labels labels) =>
        long.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? labels.Digits(number) : label;
}
