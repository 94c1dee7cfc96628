namespace NewsExport.Tests.Pdf.Pictures;

/// <summary>How far two pictures are from each other, after a small blur.</summary>
/// <param name="Mean">Mean absolute difference of all pixels, 0 to 255.</param>
/// <param name="Share">Share of the pixels that differ so much that an eye sees it.</param>
/// <param name="Shown">White where they agree, dark where they differ.</param>
internal sealed record PictureDifference(double Mean, double Share, GreyPicture Shown)
{
    /// <summary>A difference of grey that an eye sees.</summary>
    private const int Visible = 32;

    // Chosen, not measured against other builds of poppler; a page that slips by one pixel is above them (BlockPictureTests).
    private const double MostMean = 0.5;
    private const double MostShare = 0.003;

    public bool IsTolerable => Mean <= MostMean && Share <= MostShare;

    public static PictureDifference Between(GreyPicture expected, GreyPicture actual)
    {
        var (width, height) = (Math.Max(expected.Width, actual.Width), Math.Max(expected.Height, actual.Height));
        var first = expected.OnCanvas(width, height).Blurred().Pixels;
        var second = actual.OnCanvas(width, height).Blurred().Pixels;
        var shown = new byte[first.Length];
        long sum = 0;
        var visible = 0;
        for (var i = 0; i < first.Length; i++)
        {
            var difference = Math.Abs(first[i] - second[i]);
            sum += difference;
            visible += difference > Visible ? 1 : 0;
            shown[i] = (byte)(255 - difference);
        }

        return new PictureDifference((double)sum / first.Length, (double)visible / first.Length, new GreyPicture(width, height, shown));
    }
}
