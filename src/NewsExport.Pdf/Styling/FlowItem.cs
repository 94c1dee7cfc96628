using System.Xml.Linq;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>A piece of the flow with its column, its spaces and what it must stay with. Closed family; layout has a part for each.</summary>
internal abstract record FlowItem
{
    private protected FlowItem() { }

    /// <summary>Where its box starts, from the page's start edge.</summary>
    public required double Start { get; init; }

    public required double Width { get; init; }

    /// <summary>Space above; dropped at a page's top.</summary>
    public double Before { get; init; }

    /// <summary>Space below.</summary>
    public double After { get; init; }

    /// <summary>Does not end a page: the next item begins under it.</summary>
    public bool KeepWithNext { get; init; }

    public FlowGroup? Group { get; init; }

    public ValueList<Anchor> Anchors { get; init; } = [];
}

/// <summary>Running text, a heading, a list item's text, a line of furniture in the flow.</summary>
internal sealed record FlowText(StyledText Text) : FlowItem
{
    public double FirstIndent { get; init; }

    /// <summary>Its lines stand on the page's grid; what is above is padded until they do.</summary>
    public bool OnGrid { get; init; }

    public bool IsHeading { get; init; }

    public bool IsUnbreakable { get; init; }

    /// <summary>A bullet, number or time that stands on the first baseline.</summary>
    public FlowMarker? Marker { get; init; }

    /// <summary>The article's last words: the square follows them.</summary>
    public bool HasEndMark { get; init; }

    /// <summary>Punctuation hangs; not in lists' markers, tables and boxes.</summary>
    public bool Hang { get; init; } = true;
}

/// <summary>What stands beside the first line of a text.</summary>
internal sealed record FlowMarker(StyledText Text, double Start, double Width)
{
    public CellAlignment Alignment { get; init; } = CellAlignment.Start;
}

/// <summary>One picture with its caption.</summary>
internal sealed record FlowPicture(PreparedImage Image, ContentOwner Owner) : FlowItem
{
    public StyledText? Caption { get; init; }

    /// <summary>The page, or the picture's own shape, asks for the wide width.</summary>
    public bool IsWide { get; init; }

    public bool IsLead { get; init; }

    /// <summary>Width in CSS pixels that the page declares; null: none.</summary>
    public int? DeclaredWidth { get; init; }

    public bool IsUpright => Image.Height > Image.Width * 1.05;

    public double Aspect => Image.Height == 0 ? 1 : (double)Image.Width / Image.Height;
}

/// <summary>Pictures in rows of one height, over the wide width.</summary>
internal sealed record FlowGallery(IReadOnlyList<(PreparedImage Image, ContentOwner Owner)> Pictures) : FlowItem
{
    public StyledText? Caption { get; init; }
}

/// <summary>A table of data.</summary>
internal sealed record FlowTable(IReadOnlyList<FlowRow> Rows, int HeaderRows, int Columns) : FlowItem
{
    public StyledText? Caption { get; init; }

    /// <summary>Stands beside the rows that follow a page break: "continued".</summary>
    public required string ContinuedLabel { get; init; }

    /// <summary>Runs against the page: its first column stands at the far edge.</summary>
    public bool IsMirrored { get; init; }

    /// <summary>Further columns of the table before.</summary>
    public bool IsContinuation { get; init; }
}

internal sealed record FlowRow(IReadOnlyList<FlowCell> Cells);

/// <summary>A cell at its column.</summary>
internal sealed record FlowCell(StyledText Text, int Column, int ColumnSpan, int RowSpan, bool IsHeader, CellAlignment Alignment)
{
    /// <summary>Its words stand in the tree already: drawn again, they are furniture.</summary>
    public bool IsRepeated { get; init; }
}

/// <summary>Code on its panel; lines as written.</summary>
internal sealed record FlowCode(IReadOnlyList<string> Lines, TextRole Role, StructureElement Owner) : FlowItem
{
    public string? Language { get; init; }
}

/// <summary>A formula on lines of its own, built up in two dimensions.</summary>
/// <param name="Linear">The same in one line: what a reader hears, and what is drawn where the column is too narrow.</param>
internal sealed record FlowMath(XElement Source, StyledText Linear) : FlowItem;

/// <summary>The short rule of a pause in the text.</summary>
internal sealed record FlowRule : FlowItem;

/// <summary>A framed or tinted box of a few lines beside an optional picture: an embed, a missing picture.</summary>
internal sealed record FlowBox(IReadOnlyList<StyledText> Lines) : FlowItem
{
    public bool HasPanel { get; init; }

    public (PreparedImage Image, ContentOwner Owner)? Poster { get; init; }

    public StyledText? Caption { get; init; }

    public double LeastHeight { get; init; }
}

/// <summary>A line of the article repeated large, in the margin column beside what follows it.</summary>
internal sealed record FlowPullQuote(IReadOnlyList<StyledText> Text) : FlowItem
{
    public StyledText? Attribution { get; init; }
}
