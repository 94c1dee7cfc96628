using SkiaSharp;

namespace NewsExport.Images.Decoding;

/// <summary>Turns a picture upright, as its EXIF orientation asks.</summary>
internal static class Orientation
{
    /// <summary>The bitmap itself if it stands upright, else a new one; the old one is disposed then.</summary>
    public static SKBitmap MakeUpright(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft)
        {
            return bitmap;
        }

        using var turned = bitmap;
        var (width, height) = (turned.Width, turned.Height);
        var swaps =
            origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var upright = new SKBitmap(turned.Info.WithSize(swaps ? height : width, swaps ? width : height));
        using var canvas = new SKCanvas(upright);
        canvas.SetMatrix(Matrix(origin, width, height));
        using var paint = new SKPaint { BlendMode = SKBlendMode.Src };
        canvas.DrawBitmap(turned, 0, 0, SKSamplingOptions.Default, paint);
        canvas.Flush();
        return upright;
    }

    // From stored to upright coordinates: x' = a x + b y + c, y' = d x + e y + f.
    private static SKMatrix Matrix(SKEncodedOrigin origin, int width, int height) =>
        origin switch
        {
            SKEncodedOrigin.TopRight => Of(-1, 0, width, 0, 1, 0),
            SKEncodedOrigin.BottomRight => Of(-1, 0, width, 0, -1, height),
            SKEncodedOrigin.BottomLeft => Of(1, 0, 0, 0, -1, height),
            SKEncodedOrigin.LeftTop => Of(0, 1, 0, 1, 0, 0),
            SKEncodedOrigin.RightTop => Of(0, -1, height, 1, 0, 0),
            SKEncodedOrigin.RightBottom => Of(0, -1, height, -1, 0, width),
            SKEncodedOrigin.LeftBottom => Of(0, 1, 0, -1, 0, width),
            _ => SKMatrix.Identity,
        };

    private static SKMatrix Of(float a, float b, float c, float d, float e, float f) => new(a, b, c, d, e, f, 0, 0, 1);
}
