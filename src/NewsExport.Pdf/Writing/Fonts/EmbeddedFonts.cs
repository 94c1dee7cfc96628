using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>The fonts of one document, in the order of first use.</summary>
internal sealed class EmbeddedFonts(PdfFile file)
{
    private readonly Dictionary<FontFace, EmbeddedFont> current = new(ReferenceEqualityComparer.Instance);
    private readonly List<EmbeddedFont> all = [];

    public EmbeddedFont For(FontFace face)
    {
        if (current.TryGetValue(face, out var font) && !font.IsFull)
        {
            return font;
        }

        font = new EmbeddedFont(face, file.Allocate(), all.Count + 1);
        current[face] = font;
        all.Add(font);
        return font;
    }

    /// <summary>Subsets and writes every font; nothing can be drawn afterwards. Answers with the face that cannot be embedded: a document without it is no archive copy.</summary>
    public FontFace? Write()
    {
        foreach (var font in all)
        {
            if (!FontWriter.Write(file, font))
            {
                return font.Face;
            }
        }

        return null;
    }
}
