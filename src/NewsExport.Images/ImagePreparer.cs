using System.Security.Cryptography;
using NewsExport.Images.Decoding;
using NewsExport.Images.Passing;
using NewsExport.Images.Resizing;
using NewsExport.Images.Sniffing;

namespace NewsExport.Images;

/// <summary>Makes a picture as received into one that every reader opens: upright, bounded, stripped of metadata, JPEG or PNG.</summary>
internal sealed class ImagePreparer(ImageOptions options)
{
    /// <summary><see cref="PreparedImage.Failure"/> of a picture of at most 2 x 2 pixels: nobody was meant to see it, and no trace of it need be left.</summary>
    public const string TrackingPixel = "tracking pixel";

    /// <summary>Drawings are made this much larger than their size on the page, to be sharp on paper.</summary>
    private const double DrawingScale = 2;

    /// <summary>Complete scans that show a picture: usually the mean of each block, then the coarse structure of light and of colour.</summary>
    private const int ScansForAPicture = 3;

    private readonly DrawingFonts fonts = new(options.DrawingFonts);

    // Callers fetch several pictures at once; decoded ones are a hundred times larger, so there is one of them at a time.
    private readonly Lock oneAtATime = new();

    public PreparedImage Prepare(Asset asset, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (asset.Bytes is not { IsEmpty: false } file)
        {
            return Failed(asset.Failure ?? "empty");
        }

        var kind = ImageSniffer.Sniff(file.Span);
        return kind switch
        {
            ImageKind.Unknown => Failed("not a picture of a known kind"),
            ImageKind.Jpeg => PrepareJpeg(file, cancellationToken),
            ImageKind.Png => PreparePng(file, cancellationToken),
            ImageKind.Svg => PrepareDrawing(file, cancellationToken),
            ImageKind.Gif or ImageKind.WebP or ImageKind.Bmp or ImageKind.Ico => Refuse(SkiaDecoder.Measure(file))
                ?? Remake(() => SkiaDecoder.Decode(file, options.MaxPixels), isPhoto: kind == ImageKind.WebP, cancellationToken),
            _ => Refuse(MagickDecoder.Measure(file, kind))
                ?? Remake(() => MagickDecoder.Decode(file, kind), isPhoto: true, cancellationToken),
        };
    }

    private PreparedImage PrepareJpeg(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var jpeg = JpegFile.Read(file);
        if (Refuse(jpeg?.Size) is { } refusal)
        {
            return refusal;
        }

        if (JpegPasser.Pass(file, jpeg!, options.MaxPixels) is { } same)
        {
            return Prepared(same, ImageFormat.Jpeg, jpeg!.Size);
        }

        // Rows do not tell how much of a progressive file came: each scan is the whole picture, finer than the one before.
        var isCutBetweenScans = jpeg is { IsProgressive: true, End: null };
        if (isCutBetweenScans && jpeg!.Scans <= ScansForAPicture)
        {
            return Failed("broken: too little of it came");
        }

        var image = Remake(() => SkiaDecoder.Decode(file, options.MaxPixels), isPhoto: true, cancellationToken);
        return isCutBetweenScans && image.Bytes is not null ? image with { Note = "cut off: its finest details did not come" } : image;
    }

    private PreparedImage PreparePng(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var png = PngFile.Read(file.Span);
        if (Refuse(png?.Size) is { } refusal)
        {
            return refusal;
        }

        return PngPasser.Pass(file, png!, options.MaxPixels) is { } same
            ? Prepared(same, ImageFormat.Png, png!.Size)
            : Remake(() => SkiaDecoder.Decode(file, options.MaxPixels), isPhoto: false, cancellationToken);
    }

    private PreparedImage PrepareDrawing(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var natural = default(PixelSize);
        var safe = new SvgSanitiser(fonts.AreReady).Sanitise(
            file,
            size =>
            {
                natural = size;
                return new PixelSize((int)(size.Width * DrawingScale), (int)(size.Height * DrawingScale)).Within(options.MaxPixels);
            }
        );
        if (safe is null)
        {
            return Failed("broken: the drawing cannot be read");
        }

        var drawn =
            Refuse(natural.Within(options.MaxPixels))
            ?? Remake(() => MagickDecoder.Decode(safe.Bytes, ImageKind.Svg), isPhoto: false, cancellationToken);
        return safe.LacksWords && drawn.Bytes is not null
            ? drawn with
            {
                Note = "its words were not drawn: there is no folder to keep the fonts for drawings in",
            }
            : drawn;
    }

    /// <summary>Judges the declared size before anything is decoded: a few bytes can claim gigabytes. Null: go on.</summary>
    private PreparedImage? Refuse(PixelSize? declared) =>
        declared switch
        {
            null or { Width: <= 0 } or { Height: <= 0 } => Failed("broken: it cannot be decoded"),
            { Width: <= 2, Height: <= 2 } => Failed(TrackingPixel),
            { } size when size.Area > options.MaxDecodedPixels => Failed($"too large: {size}"),
            _ => null,
        };

    private PreparedImage Remake(Func<Raster?> decode, bool isPhoto, CancellationToken cancellationToken)
    {
        lock (oneAtATime)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (decode() is not { } decoded)
            {
                return Failed("broken: it cannot be decoded");
            }

            using var raster = Scaler.Within(decoded, options.MaxPixels);
            if (Encoder.Encode(raster, isPhoto, options.JpegQuality) is not var (bytes, format))
            {
                return Failed("it cannot be written as JPEG or PNG");
            }

            var prepared = Prepared(bytes, format, raster.Size);
            return raster.Decoded < 1 ? prepared with { Note = $"cut off: only {raster.Decoded * 100:0} % of it came" } : prepared;
        }
    }

    private static PreparedImage Prepared(ReadOnlyMemory<byte> bytes, ImageFormat format, PixelSize size) =>
        new()
        {
            Bytes = bytes,
            Format = format,
            Width = size.Width,
            Height = size.Height,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
        };

    private static PreparedImage Failed(string reason) => new() { Failure = reason };
}
