namespace NewsExport.Pdf.Styling;

/// <summary>NX5: what a person should know about a document's pages.</summary>
internal static class PdfDiagnostics
{
    /// <summary>NX5001: a picture has neither alternative text nor caption.</summary>
    public static Diagnostic NoAlternativeText(string image) =>
        new(
            "NX5001",
            Severity.Information,
            $"no alternative text for {image}: the page gives none and no caption; the document says so in words"
        );

    /// <summary>NX5002: a few characters have no glyph in any font.</summary>
    public static Diagnostic CharactersWithoutGlyph(long count, string characters, string install) =>
        new(
            "NX5002",
            Severity.Warning,
            $"{count} characters have no glyph in any font ({characters}): each shows as a replacement mark; {install}"
        );

    /// <summary>NX5004: emoji stand as their names.</summary>
    public static Diagnostic EmojiNamed(long count, string install) =>
        new(
            "NX5004",
            Severity.Information,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{count} emoji have no glyph in any font: each shows its name in brackets, and copied text keeps it; {install}"
            )
        );

    /// <summary>NX5003: so much of the text has no glyph that the document would be useless.</summary>
    public static Diagnostic FontMissing(string title, double share, string install) =>
        new(
            "NX5003",
            Severity.Error,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"no PDF of \"{title}\": {share:P0} of its characters have no glyph in any font; {install}"
            )
        );
}
