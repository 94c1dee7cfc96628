namespace NewsExport;

/// <summary>
/// A SHA-256 drawn as 32 equal bands of one colour, so that two copies can be told apart at a glance.
/// It is decoration: the digits always stand beside it.
/// </summary>
public static class Fingerprint
{
    /// <summary>The share of the accent in each band, 0.12 to 1; the rest is ground. Empty if <paramref name="sha256"/> is not 64 hex digits.</summary>
    public static ValueList<double> Shares(string sha256)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigit))
        {
            return [];
        }

        var shares = new double[32];
        for (var band = 0; band < shares.Length; band++)
        {
            shares[band] = (12 + (88 * Convert.ToByte(sha256.Substring(2 * band, 2), 16) / 255.0)) / 100;
        }

        return new(shares);
    }

    /// <summary>The 32 colours over a ground.</summary>
    public static ValueList<Color> Bands(string sha256, Color accent, Color ground)
    {
        var shares = Shares(sha256);
        var bands = new Color[shares.Count];
        for (var band = 0; band < bands.Length; band++)
        {
            bands[band] = accent.Over(ground, shares[band]);
        }

        return new(bands);
    }
}
