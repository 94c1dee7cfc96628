namespace NewsExport.Images.Sniffing;

/// <summary>Width and height in pixels.</summary>
internal readonly record struct PixelSize(int Width, int Height)
{
    public long Area => (long)Width * Height;

    public int LongSide => Math.Max(Width, Height);

    /// <summary>The same shape with neither side over <paramref name="most"/>; never enlarged, never less than a pixel.</summary>
    public PixelSize Within(int most)
    {
        if (LongSide <= most)
        {
            return this;
        }

        var scale = (double)most / LongSide;
        return new PixelSize(Math.Max(1, (int)Math.Round(Width * scale)), Math.Max(1, (int)Math.Round(Height * scale)));
    }

    public override string ToString() => $"{Width} x {Height}";
}
