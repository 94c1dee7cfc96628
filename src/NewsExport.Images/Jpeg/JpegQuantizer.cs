namespace NewsExport.Images.Jpeg;

/// <summary>The steps that the frequencies of a block are counted in.</summary>
internal sealed class JpegQuantizer
{
    // The scale that the transform of Arai, Agui and Nakajima leaves on each row and column.
    private static readonly double[] Scales = [1.0, 1.387039845, 1.306562965, 1.175875602, 1.0, 0.785694958, 0.541196100, 0.275899379];

    /// <summary>Scales the steps.</summary>
    /// <param name="steps">At quality 50, row after row.</param>
    /// <param name="quality">1 to 100, as the Independent JPEG Group counts it.</param>
    public JpegQuantizer(ReadOnlySpan<byte> steps, int quality)
    {
        var percent = quality < 50 ? 5000 / quality : 200 - (2 * quality);
        for (var place = 0; place < 64; place++)
        {
            var step = Math.Clamp(((steps[place] * percent) + 50) / 100, 1, 255);
            Steps[place] = (byte)step;
            Factors[place] = (float)(1 / (step * Scales[place / 8] * Scales[place % 8] * 8));
        }
    }

    /// <summary>Row after row.</summary>
    public byte[] Steps { get; } = new byte[64];

    /// <summary>What a transformed value is multiplied with, row after row.</summary>
    public float[] Factors { get; } = new float[64];
}
