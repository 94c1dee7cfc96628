using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>A picture in a line of text: as high as the page declares, but never higher than the line allows.</summary>
internal static class InlinePicture
{
    private const double PointsPerCssPixel = 0.75;

    public static int Write(
        ArticleImage image,
        TextStyle around,
        InlineElement? parent,
        ArticleScope scope,
        List<TextSpan> spans,
        Func<string, int> addWords
    )
    {
        if (scope.Pictures.Find(image) is not { Bytes: not null, Height: > 0 } picture)
        {
            return addWords(image.AlternativeText ?? "");
        }

        var (height, width) = SizeOf(image, picture, around.Size);
        var alternative = AlternativeTexts.Of(image, "", scope);
        var element = alternative is null ? parent : new InlineElement(StructureType.Figure, parent) { AlternativeText = alternative };
        var tag = new SpanTag
        {
            Element = element,
            Picture = picture,
            Owner = alternative is null ? Artifact.Layout : null,
        };
        spans.Add(new TextSpan("\uFFFC", around, null, tag) { Box = (width, height) });
        return 1;
    }

    private static (double Height, double Width) SizeOf(ArticleImage image, PreparedImage picture, double size)
    {
        var wanted = (image.Height ?? picture.Height) * PointsPerCssPixel;
        var height = Math.Min(wanted, size * 1.15);
        return (height, Math.Min(height * picture.Width / picture.Height, size * 12));
    }
}
