namespace NewsExport;

/// <summary>What a reader may choose about documents. Validated once, where the command line is read.</summary>
public sealed record RenderOptions
{
    /// <summary>Default A4.</summary>
    public PageSize PageSize { get; init; } = PageSize.A4;

    /// <summary>Body size in points, 6 to 24; null: the page size's own (10.6 wide, 10 narrow).</summary>
    public double? FontSize { get; init; }

    /// <summary>Default: numbered notes at the end.</summary>
    public LinkStyle Links { get; init; } = LinkStyle.EndNotes;

    /// <summary>What made the document, e.g. <c>NewsExport 0.1.0</c>.</summary>
    public string Tool { get; init; } = "NewsExport";
}

/// <summary>Page size in points (1/72 inch).</summary>
public sealed record PageSize(string Name, double Width, double Height)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public static PageSize A4 { get; } = InMillimetres("a4", 210, 297);

    public static PageSize A5 { get; } = InMillimetres("a5", 148, 210);

    public static PageSize Letter { get; } = new("letter", 612, 792);

    public static PageSize InMillimetres(string name, double width, double height) =>
        new(name, width * PointsPerMillimetre, height * PointsPerMillimetre);
}

public enum LinkStyle
{
    EndNotes,
    Inline,
    None,
}
