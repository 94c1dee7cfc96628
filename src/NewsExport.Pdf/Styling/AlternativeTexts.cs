namespace NewsExport.Pdf.Styling;

/// <summary>What assistive technology says of a picture (PDF/UA-1, 7.3): the page's own words, else the caption, else that there are none.</summary>
internal static class AlternativeTexts
{
    /// <summary>Null: the page calls the picture decoration (an empty alt), so it is an artifact.</summary>
    public static string? Of(ArticleImage image, string caption, ArticleScope scope)
    {
        if (image.AlternativeText is { } own)
        {
            return own.Trim().Length == 0 ? null : own;
        }

        if (caption.Length > 0)
        {
            return caption;
        }

        scope.Diagnostics.Add(PdfDiagnostics.NoAlternativeText(image.Key));
        return scope.Labels.ImageWithoutDescription ?? "image";
    }
}
