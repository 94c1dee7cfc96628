namespace NewsExport.Images.Sniffing;

/// <summary>What a picture file is, by its first bytes; its name and its Content-Type are not asked.</summary>
internal enum ImageKind
{
    Unknown,
    Jpeg,
    Png,
    Gif,
    WebP,
    Bmp,
    Ico,
    Avif,
    Heic,
    JpegXl,
    Tiff,
    Svg,
}
