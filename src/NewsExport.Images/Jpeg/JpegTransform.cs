using System.Runtime.Intrinsics;

namespace NewsExport.Images.Jpeg;

/// <summary>
/// The cosine transform of a block of 8 x 8, by the method of Arai, Agui and Nakajima (1988): its results carry a scale that
/// <see cref="JpegQuantizer"/> takes out. Four columns go through at a time.
/// </summary>
internal static class JpegTransform
{
    /// <summary>Transforms and counts in steps.</summary>
    /// <param name="block">64 samples around zero, row after row; used up.</param>
    /// <param name="factors">As <see cref="JpegQuantizer.Factors"/>.</param>
    /// <param name="counts">64 whole numbers, row after row.</param>
    public static void Apply(Span<float> block, ReadOnlySpan<float> factors, Span<int> counts)
    {
        Columns(block);
        Columns(block[4..]);
        Transpose(block);
        Columns(block);
        Columns(block[4..]);
        Transpose(block);
        // Rounding by a large number added makes halves go up, on every machine.
        var shift = Vector128.Create(16384.5f);
        var back = Vector128.Create(16384);
        for (var place = 0; place < 64; place += 4)
        {
            var value = Vector128.Create<float>(block[place..]) * Vector128.Create(factors[place..]);
            (Vector128.ConvertToInt32(value + shift) - back).CopyTo(counts[place..]);
        }
    }

    private static void Columns(Span<float> block)
    {
        Vector128<float> Row(Span<float> rows, int row) => Vector128.Create<float>(rows.Slice(row * 8, 4));

        var (r0, r1, r2, r3) = (Row(block, 0), Row(block, 1), Row(block, 2), Row(block, 3));
        var (r4, r5, r6, r7) = (Row(block, 4), Row(block, 5), Row(block, 6), Row(block, 7));
        var (sum07, sum16, sum25, sum34) = (r0 + r7, r1 + r6, r2 + r5, r3 + r4);
        var (difference07, difference16, difference25, difference34) = (r0 - r7, r1 - r6, r2 - r5, r3 - r4);

        var (even0, even1, even2, even3) = (sum07 + sum34, sum16 + sum25, sum16 - sum25, sum07 - sum34);
        var turned = (even2 + even3) * 0.707106781f;
        (even0 + even1).CopyTo(block);
        (even0 - even1).CopyTo(block[32..]);
        (even3 + turned).CopyTo(block[16..]);
        (even3 - turned).CopyTo(block[48..]);

        var (odd0, odd1, odd2) = (difference34 + difference25, difference25 + difference16, difference16 + difference07);
        var common = (odd0 - odd2) * 0.382683433f;
        var low = (odd0 * 0.541196100f) + common;
        var high = (odd2 * 1.306562965f) + common;
        var middle = odd1 * 0.707106781f;
        var (outer, inner) = (difference07 + middle, difference07 - middle);
        (inner + low).CopyTo(block[40..]);
        (inner - low).CopyTo(block[24..]);
        (outer + high).CopyTo(block[8..]);
        (outer - high).CopyTo(block[56..]);
    }

    private static void Transpose(Span<float> block)
    {
        for (var row = 1; row < 8; row++)
        {
            for (var column = 0; column < row; column++)
            {
                (block[(row * 8) + column], block[(column * 8) + row]) = (block[(column * 8) + row], block[(row * 8) + column]);
            }
        }
    }
}
