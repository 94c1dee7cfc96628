using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Layout.Volumes;

/// <summary>What a volume remembers of an article after its pages have left.</summary>
/// <param name="Place">Destination of its first page.</param>
/// <param name="FirstPage">Its first page among the articles' pages, from 1.</param>
internal sealed record VolumeEntry(
    FrontMatter Matter,
    string Place,
    int FirstPage,
    string Digest,
    Rgb Accent,
    Uri? Url,
    DateTimeOffset CapturedAt
)
{
    /// <summary>The article's own direction; the volume's may be another.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>What the page states of its rights.</summary>
    public string? Rights { get; init; }

    /// <summary>Name of the attached page, if it is attached.</summary>
    public string? Attachment { get; init; }
}
