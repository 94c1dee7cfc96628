using System.Text.RegularExpressions;

namespace NewsExport.Pdf.Writing.Metadata;

/// <summary>Language identifiers (ISO 32000-1, 14.9.2; RFC 5646). What is none is left out, as a wrong one fails the whole document.</summary>
internal static partial class LanguageTag
{
    /// <summary>The tag if it is one; null: it is not, or there is none.</summary>
    public static string? Checked(string? tag) => tag is not null && Shape().IsMatch(tag) ? tag : null;

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
