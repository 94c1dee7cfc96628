using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsExport.Images.Jpeg;

/// <summary>
/// Writes a baseline JPEG with halved colour (4:2:0) while it is being painted, 16 rows after 16 rows: a cover is never in memory whole,
/// nor are its frequencies, and what is of one colour costs next to nothing.
/// </summary>
internal sealed class JpegWriter : IDisposable
{
    /// <summary>The height of what is written at a time, and a divisor of the width.</summary>
    public const int Unit = 16;

    // Most covers fit: to grow takes fresh memory at each step.
    private readonly MemoryStream output = new(512 * 1024);
    private readonly JpegBits bits;
    private readonly JpegQuantizer luma;
    private readonly JpegQuantizer chroma;
    private readonly JpegHuffman lumaDc = new(JpegTables.LumaDc);
    private readonly JpegHuffman lumaAc = new(JpegTables.LumaAc);
    private readonly JpegHuffman chromaDc = new(JpegTables.ChromaDc);
    private readonly JpegHuffman chromaAc = new(JpegTables.ChromaAc);
    private readonly float[] light = new float[4 * 64];
    private readonly float[] blue = new float[64];
    private readonly float[] red = new float[64];
    private readonly int[] counts = new int[64];
    private readonly int[] before = new int[3];
    private readonly int width;
    private uint plain;
    private (int Light, int Blue, int Red)? plainCounts;

    /// <summary>Begins a file.</summary>
    /// <param name="width">Pixels; a multiple of <see cref="Unit"/>.</param>
    /// <param name="height">Pixels; a multiple of <see cref="Unit"/>.</param>
    /// <param name="quality">1 to 100, as the Independent JPEG Group counts it.</param>
    public JpegWriter(int width, int height, int quality)
    {
        this.width = width;
        luma = new JpegQuantizer(JpegTables.LumaSteps, quality);
        chroma = new JpegQuantizer(JpegTables.ChromaSteps, quality);
        bits = new JpegBits(output);
        new JpegHeader(output).Write(width, height, luma.Steps, chroma.Steps);
    }

    /// <summary>Writes <see cref="Unit"/> rows.</summary>
    /// <param name="pixels">Blue in the lowest byte, then green, red, and a byte that is not looked at; row after row.</param>
    public void WriteRows(ReadOnlySpan<uint> pixels)
    {
        for (var left = 0; left < width; left += Unit)
        {
            var unit = pixels[left..];
            if (IsPlain(unit))
            {
                WritePlain(unit[0]);
            }
            else
            {
                WriteUnit(unit);
            }
        }
    }

    /// <summary>The file, when all rows are written.</summary>
    public ReadOnlyMemory<byte> Complete()
    {
        bits.Complete();
        output.Write([0xFF, 0xD9]);
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    public void Dispose() => output.Dispose();

    private bool IsPlain(ReadOnlySpan<uint> unit)
    {
        var first = Vector128.Create(unit[0]);
        for (var row = 0; row < Unit; row++)
        {
            var pixels = unit.Slice(row * width, Unit);
            for (var column = 0; column < Unit; column += 4)
            {
                if (Vector128.Create(pixels[column..]) != first)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Where all is of one colour, all frequencies but the lowest are zero.
    private void WritePlain(uint pixel)
    {
        if (plainCounts is not { } plainOf || plain != pixel)
        {
            for (var place = 0; place < 64; place++)
            {
                light[place] = Light(Red(pixel), Green(pixel), Blue(pixel));
                blue[place] = BlueOf(Red(pixel), Green(pixel), Blue(pixel));
                red[place] = RedOf(Red(pixel), Green(pixel), Blue(pixel));
            }

            JpegTransform.Apply(light.AsSpan(0, 64), luma.Factors, counts);
            plainOf.Light = counts[0];
            JpegTransform.Apply(blue, chroma.Factors, counts);
            plainOf.Blue = counts[0];
            JpegTransform.Apply(red, chroma.Factors, counts);
            plainOf.Red = counts[0];
            plain = pixel;
            plainCounts = plainOf;
        }

        Array.Clear(counts);
        for (var block = 0; block < 4; block++)
        {
            WriteCounts(0, plainOf.Light, lumaDc, lumaAc);
        }

        WriteCounts(1, plainOf.Blue, chromaDc, chromaAc);
        WriteCounts(2, plainOf.Red, chromaDc, chromaAc);
    }

    private void WriteUnit(ReadOnlySpan<uint> unit)
    {
        for (var row = 0; row < Unit; row += 2)
        {
            ReadRows(unit.Slice(row * width, Unit), unit.Slice((row + 1) * width, Unit), row);
        }

        for (var block = 0; block < 4; block++)
        {
            WriteBlock(0, light.AsSpan(block * 64, 64), luma, lumaDc, lumaAc);
        }

        WriteBlock(1, blue, chroma, chromaDc, chromaAc);
        WriteBlock(2, red, chroma, chromaDc, chromaAc);
    }

    // The colours of ITU-T T.871 (JFIF), around zero. A sample of colour is the mean of four pixels.
    private void ReadRows(ReadOnlySpan<uint> upper, ReadOnlySpan<uint> lower, int row)
    {
        for (var column = 0; column < Unit; column += 8)
        {
            var place = (((row / 8 * 2) + (column / 8)) * 64) + (row % 8 * 8);
            var (upperLeft, upperRight) = (Vector128.Create(upper[column..]), Vector128.Create(upper[(column + 4)..]));
            var (lowerLeft, lowerRight) = (Vector128.Create(lower[column..]), Vector128.Create(lower[(column + 4)..]));
            Light(upperLeft).CopyTo(light, place);
            Light(upperRight).CopyTo(light, place + 4);
            Light(lowerLeft).CopyTo(light, place + 8);
            Light(lowerRight).CopyTo(light, place + 12);
            var reds = Means(Reds(upperLeft) + Reds(lowerLeft), Reds(upperRight) + Reds(lowerRight));
            var greens = Means(Greens(upperLeft) + Greens(lowerLeft), Greens(upperRight) + Greens(lowerRight));
            var blues = Means(Blues(upperLeft) + Blues(lowerLeft), Blues(upperRight) + Blues(lowerRight));
            var sample = (row / 2 * 8) + (column / 2);
            ((reds * -0.168735892f) - (greens * 0.331264108f) + (blues * 0.5f)).CopyTo(blue, sample);
            ((reds * 0.5f) - (greens * 0.418687589f) - (blues * 0.081312411f)).CopyTo(red, sample);
        }
    }

    private void WriteBlock(int component, Span<float> block, JpegQuantizer quantizer, JpegHuffman first, JpegHuffman others)
    {
        JpegTransform.Apply(block, quantizer.Factors, counts);
        bits.Write(counts, before[component], first, others);
        before[component] = counts[0];
    }

    private void WriteCounts(int component, int lowest, JpegHuffman first, JpegHuffman others)
    {
        counts[0] = lowest;
        bits.Write(counts, before[component], first, others);
        before[component] = lowest;
    }

    // Vectors as parameters are not compiled ahead, except in what is written into the method that calls: a run would compile all that
    // stands above, badly, and then spend a tenth of itself in it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Means(Vector128<float> left, Vector128<float> right) =>
        Vector128.Create(left[0] + left[1], left[2] + left[3], right[0] + right[1], right[2] + right[3]) * 0.25f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Light(Vector128<uint> pixels) =>
        (Reds(pixels) * 0.299f) + (Greens(pixels) * 0.587f) + (Blues(pixels) * 0.114f) - Vector128.Create(128f);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Blues(Vector128<uint> pixels) =>
        Vector128.ConvertToSingle((pixels & Vector128.Create(0xFFu)).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Greens(Vector128<uint> pixels) => Blues(pixels >>> 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Reds(Vector128<uint> pixels) => Blues(pixels >>> 16);

    private static float Light(float red, float green, float blue) => (red * 0.299f) + (green * 0.587f) + (blue * 0.114f) - 128f;

    private static float BlueOf(float red, float green, float blue) => (red * -0.168735892f) - (green * 0.331264108f) + (blue * 0.5f);

    private static float RedOf(float red, float green, float blue) => (red * 0.5f) - (green * 0.418687589f) - (blue * 0.081312411f);

    private static float Red(uint pixel) => (pixel >> 16) & 0xFF;

    private static float Green(uint pixel) => (pixel >> 8) & 0xFF;

    private static float Blue(uint pixel) => pixel & 0xFF;
}
