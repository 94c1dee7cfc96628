using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Writing.Fonts;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing;

/// <summary>Shows the glyphs of one run after another (ISO 32000-1, 9.4.3): strings of character codes, and adjustments only where the reader's pen would stand wrong.</summary>
internal sealed class GlyphStrings(TokenBuffer content)
{
    /// <summary>Glyphs may stand this far from where they belong, in thousandths of an em (0.02 points at 10), before an adjustment is written; the error never adds up.</summary>
    private const double Tolerance = 2;

    /// <summary>Readers that look for gaps between words take a step of a tenth of an em for one, backwards too.</summary>
    private const double WordGap = 100;

    private EmbeddedFont? font;
    private double scale;

    /// <summary>Where the reader's pen stands, in thousandths of an em from the run's origin.</summary>
    private double pen;

    private double rise;
    private bool inString;

    /// <summary>Forgets the text rise: a new content stream begins.</summary>
    public void Reset() => rise = 0;

    /// <summary>Shows a run from where the text line begins. Glyph 0 is never shown (ISO 19005-3, 6.2.11.8); its room stays.</summary>
    public void Show(EmbeddedFont runFont, GlyphRun run)
    {
        (font, scale, pen) = (runFont, 1000 / run.Size, 0);
        SetRise(run.Glyphs[0].OffsetY);
        content.Raw("["u8);
        var hasFarMarks = ShowAll(run.Glyphs, farMarks: false);
        if (hasFarMarks)
        {
            ShowAll(run.Glyphs, farMarks: true);
        }

        EndArray();
    }

    /// <summary>Marks that stand far from the pen come last, so that the letters of a word follow each other without a step between them.</summary>
    private bool ShowAll(ReadOnlySpan<PlacedGlyph> glyphs, bool farMarks)
    {
        double origin = 0;
        var seen = false;
        foreach (ref readonly var glyph in glyphs)
        {
            var isFarMark = glyph.Text.Length == 0 && glyph.Advance == 0 && Math.Abs(glyph.OffsetX * scale) >= WordGap;
            seen |= isFarMark;
            if (isFarMark == farMarks && glyph.Id != 0)
            {
                ShowGlyph(glyph, origin + (glyph.OffsetX * scale));
            }

            origin += glyph.Advance * scale;
        }

        return seen;
    }

    private void ShowGlyph(in PlacedGlyph glyph, double place)
    {
        if (Math.Abs(glyph.OffsetY - rise) >= 0.01)
        {
            EndArray();
            SetRise(glyph.OffsetY);
            content.Raw("["u8);
        }

        if (Math.Abs(place - pen) >= Tolerance)
        {
            EndString();
            var shift = (long)Math.Round(place - pen);
            content.Integer(-shift);
            pen += shift;
        }

        if (!inString)
        {
            inString = true;
            content.Raw("("u8);
        }

        var code = font!.CodeOf(glyph.Id, glyph.Text);
        content.StringByte((byte)(code >> 8));
        content.StringByte((byte)code);
        pen += font.WidthOf(code);
    }

    private void SetRise(double value)
    {
        if (Math.Abs(rise - value) >= 0.01)
        {
            rise = value;
            content.Number(value).Raw(" Ts\n"u8);
        }
    }

    private void EndString()
    {
        if (inString)
        {
            inString = false;
            content.Raw(")"u8);
        }
    }

    private void EndArray()
    {
        EndString();
        content.Raw("]TJ\n"u8);
    }
}
