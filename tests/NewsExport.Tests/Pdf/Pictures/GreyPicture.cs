using System.Globalization;
using System.Text;
using SkiaSharp;

namespace NewsExport.Tests.Pdf.Pictures;

/// <summary>A picture of grey pixels, 0 black to 255 white, row by row.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    private const byte White = 255;

    /// <summary>A binary portable graymap (<c>P5</c>), as pdftoppm writes it.</summary>
    public static GreyPicture FromGraymap(byte[] file)
    {
        var at = 0;
        Assert.Equal("P5", Word());
        var (width, height) = (Number(), Number());
        Assert.Equal(255, Number());
        return new GreyPicture(width, height, file[at..(at + (width * height))]);

        int Number() => int.Parse(Word(), CultureInfo.InvariantCulture);

        // One white space ends a word; after the last one the pixels begin.
        string Word()
        {
            var start = at;
            while (file[at] is not ((byte)' ' or (byte)'\n'))
            {
                at++;
            }

            return Encoding.ASCII.GetString(file, start, at++ - start);
        }
    }

    public static GreyPicture FromPng(string path)
    {
        using var decoded = SKBitmap.Decode(path);
        Assert.True(decoded is not null, $"{path} is no picture");
        using var grey = decoded.Copy(SKColorType.Gray8);
        return new GreyPicture(grey.Width, grey.Height, Compact(grey));
    }

    /// <summary>Pages under one another.</summary>
    public static GreyPicture Stack(IReadOnlyList<GreyPicture> pages)
    {
        var width = pages.Max(page => page.Width);
        var sheets = pages.Select(page => page.OnCanvas(width, page.Height)).ToList();
        return new GreyPicture(width, sheets.Sum(sheet => sheet.Height), [.. sheets.SelectMany(sheet => sheet.Pixels)]);
    }

    public void SavePng(string path)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Gray8, SKAlphaType.Opaque));
        for (var row = 0; row < Height; row++)
        {
            Pixels.AsSpan(row * Width, Width).CopyTo(bitmap.GetPixelSpan()[(row * bitmap.RowBytes)..]);
        }

        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        using var file = File.Create(path);
        png.SaveTo(file);
    }

    /// <summary>On white paper of another size.</summary>
    public GreyPicture OnCanvas(int width, int height)
    {
        var pixels = new byte[width * height];
        Array.Fill(pixels, White);
        for (var row = 0; row < Math.Min(height, Height); row++)
        {
            Pixels.AsSpan(row * Width, Math.Min(width, Width)).CopyTo(pixels.AsSpan(row * width));
        }

        return new GreyPicture(width, height, pixels);
    }

    /// <summary>Each pixel the mean of its nine neighbours: the edges of letters differ from one poppler to the next, their places do not.</summary>
    public GreyPicture Blurred()
    {
        var pixels = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var sum = 0;
                for (var dy = -1; dy <= 1; dy++)
                {
                    for (var dx = -1; dx <= 1; dx++)
                    {
                        sum += Pixels[(Math.Clamp(y + dy, 0, Height - 1) * Width) + Math.Clamp(x + dx, 0, Width - 1)];
                    }
                }

                pixels[(y * Width) + x] = (byte)(sum / 9);
            }
        }

        return this with
        {
            Pixels = pixels,
        };
    }

    private static byte[] Compact(SKBitmap bitmap)
    {
        var pixels = new byte[bitmap.Width * bitmap.Height];
        for (var row = 0; row < bitmap.Height; row++)
        {
            bitmap.GetPixelSpan().Slice(row * bitmap.RowBytes, bitmap.Width).CopyTo(pixels.AsSpan(row * bitmap.Width));
        }

        return pixels;
    }
}
