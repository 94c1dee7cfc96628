using NewsExport.Pdf.Shaping.Formulas;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Draws formulas: their glyphs and shapes are one leaf Span whose ActualText is the formula in one line.</summary>
internal static class MathDrawer
{
    public static void Draw(IPageCanvas canvas, ContentOwner owner, MathBox box, string said, double left, double baseline)
    {
        if (owner is StructureElement element)
        {
            var span = element.Add(StructureType.Span);
            span.ActualText = said;
            owner = span;
        }

        foreach (var mark in box.Marks)
        {
            switch (mark)
            {
                case MathGlyphs glyphs:
                    canvas.DrawRun(owner, glyphs.Run, left + glyphs.X, baseline + glyphs.Y);
                    break;
                case MathOutline outline:
                    var points = Array.ConvertAll(outline.Points, point => (left + outline.X + point.X, baseline + outline.Y + point.Y));
                    canvas.FillPolygon(owner, points, outline.Color);
                    break;
            }
        }
    }
}
