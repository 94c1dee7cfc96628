using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout.Volumes;

/// <summary>What the pages of a volume that belong to no article need to know.</summary>
internal sealed class VolumeFacts(string title, string tool, Typesetter typesetter, Labels labels, IReadOnlyList<VolumeEntry> entries)
{
    public string Title { get; } = title;

    public string Tool { get; } = tool;

    public Typesetter Typesetter { get; } = typesetter;

    public Labels Labels { get; } = labels;

    public IReadOnlyList<VolumeEntry> Entries { get; } = entries;

    public ValueList<(string Source, string Reason)> NotKept { get; init; } = [];

    public StyleSheet Sheet => Typesetter.Sheet;

    /// <summary>Title page and contents; known when the contents have been laid out, and asked only when the document ends.</summary>
    public int FrontPages { get; set; }

    /// <summary>Where the pages about the whole begin, among the articles' pages, from 1.</summary>
    public int AboutPage { get; set; }

    /// <summary>The page, of the whole volume, on which an article or the pages about all of them begin; asked when the document ends.</summary>
    public int? PageOf(string place)
    {
        if (place == ChapterPlaces.About)
        {
            return AboutPage + FrontPages;
        }

        foreach (var entry in Entries)
        {
            if (entry.Place == place)
            {
                return entry.FirstPage + FrontPages;
            }
        }

        return null;
    }
}
