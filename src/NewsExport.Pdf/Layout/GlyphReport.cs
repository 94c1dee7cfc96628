using System.Text;
using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Weighs the characters that no font could draw: a few are reported, many make the document worthless.</summary>
internal sealed record GlyphReport(ValueList<Diagnostic> Diagnostics, SourceError? Error)
{
    /// <summary>Above this share nothing is published.</summary>
    private const double MostMissing = 0.01;
    private const int Shown = 12;

    public static GlyphReport Of(string title, MissingGlyphs missing)
    {
        ValueList<Diagnostic> named = missing.Named == 0 ? [] : [PdfDiagnostics.EmojiNamed(missing.Named, FontAdvice.ForEmoji)];
        if (missing.Missing == 0)
        {
            return new GlyphReport(named, null);
        }

        var install = FontAdvice.For(missing.ByCodePoint.Keys);
        if (missing.Share > MostMissing)
        {
            var diagnostic = PdfDiagnostics.FontMissing(title, missing.Share, install);
            return new GlyphReport([diagnostic], new SourceError(SourceErrorCode.FontMissing, diagnostic.Message));
        }

        return new GlyphReport(
            [.. named, PdfDiagnostics.CharactersWithoutGlyph(missing.Missing, Names(missing.ByCodePoint.Keys), install)],
            null
        );
    }

    private static string Names(IEnumerable<int> codePoints)
    {
        var text = new StringBuilder();
        foreach (var codePoint in codePoints.Take(Shown))
        {
            text.Append(text.Length == 0 ? "" : " ").Append(System.Globalization.CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
        }

        return text.ToString();
    }
}
