using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Images;

/// <summary>The pictures of one document. A picture is written where it is first drawn; equal pictures are one object.</summary>
internal sealed class EmbeddedImages(PdfFile file, ICollection<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, EmbeddedImage?> bySha256 = new(StringComparer.Ordinal);
    private int count;

    /// <summary>Null: the picture cannot be embedded; the reason is among the diagnostics, once.</summary>
    public EmbeddedImage? For(PreparedImage image)
    {
        if (!bySha256.TryGetValue(image.Sha256, out var embedded))
        {
            embedded = Embed(image);
            bySha256.Add(image.Sha256, embedded);
        }

        return embedded;
    }

    private EmbeddedImage? Embed(PreparedImage image)
    {
        if (image.Bytes is not { } bytes)
        {
            diagnostics.Add(WritingDiagnostics.PictureNotEmbedded(image, image.Failure ?? "it has no bytes"));
            return null;
        }

        var problem =
            image.Format == ImageFormat.Jpeg
                ? JpegWriter.TryWrite(file, bytes.Span, out var number)
                : PngWriter.TryWrite(file, bytes.Span, out number);
        if (problem is not null)
        {
            diagnostics.Add(WritingDiagnostics.PictureNotEmbedded(image, problem));
            return null;
        }

        return new EmbeddedImage(number, "I" + ++count);
    }
}

/// <summary>A picture that is in the file.</summary>
internal sealed record EmbeddedImage(int Number, string ResourceName);
