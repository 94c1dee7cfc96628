using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Collects flow items; knows the column, the element and the group that the next one belongs to.</summary>
internal sealed class FlowBuilder(StyleSheet sheet, StructureElement parent)
{
    private readonly List<FlowItem> _items = [];
    private readonly List<Anchor> _anchors = [];

    public StyleSheet Sheet { get; } = sheet;

    public IReadOnlyList<FlowItem> Items => _items;

    public StructureElement Parent { get; set; } = parent;

    public double Start { get; set; } = sheet.Page.TextStart;

    public double Width { get; set; } = sheet.Page.TextWidth;

    public FlowGroup? Group { get; set; }

    /// <summary>The next paragraph is not indented.</summary>
    public bool IsFlush { get; set; } = true;

    /// <summary>The way that the blocks around run.</summary>
    public TextDirection Direction { get; set; } = sheet.Direction;

    public int ListLevel { get; set; }

    /// <summary>Stands beside the next text: a bullet, a number, a time.</summary>
    public FlowMarker? Marker { get; set; }

    /// <summary>
    /// Takes the marker for a text that starts at <paramref name="start"/>. Where the column is too narrow for both side by side, the marker becomes the
    /// text's first word.
    /// </summary>
    public FlowMarker? TakeMarker(ref StyledText text, double start)
    {
        var marker = Marker;
        Marker = null;
        if (marker is null || marker.Start + marker.Width <= start + 0.01)
        {
            return marker;
        }

        var joined = InlineStyler.Join(marker.Text, "\u2002", text);
        text = text with { Spans = joined.Spans, HasNotes = joined.HasNotes };
        return null;
    }

    public void Anchor(Anchor anchor) => _anchors.Add(anchor);

    public void Add(FlowItem item)
    {
        if (_anchors.Count > 0)
        {
            item = item with { Anchors = [.. item.Anchors, .. _anchors] };
            _anchors.Clear();
        }

        _items.Add(item with { Group = item.Group ?? Group });
    }

    /// <summary>Runs <paramref name="write"/> in a narrower column, in an element of its own, and in a group.</summary>
    public void Inside(StructureElement element, double startInset, double endInset, FlowGroup? group, Action write)
    {
        var (parent, start, width, outer) = (Parent, Start, Width, Group);
        // Hostile depth: a column never gets narrower than a few words.
        var least = Math.Min(Width, Sheet.Body.Size * 9);
        var inset = Math.Min(startInset, Math.Max(Width - endInset - least, 0));
        Parent = element;
        Start += inset;
        Width = Math.Max(Width - inset - endInset, least);
        Group = group ?? outer;
        write();
        (Parent, Start, Width, Group) = (parent, start, width, outer);
    }

    /// <summary>Gives everything that <paramref name="write"/> adds the space of a block, once above and once below.</summary>
    public void Spaced(double space, Action write)
    {
        var first = _items.Count;
        write();
        if (_items.Count == first)
        {
            return;
        }

        _items[first] = _items[first] with { Before = Math.Max(_items[first].Before, space) };
        _items[^1] = _items[^1] with { After = Math.Max(_items[^1].After, space) };
    }

    /// <summary>Changes items from <paramref name="first"/> on.</summary>
    public void Change(int first, Func<FlowItem, FlowItem> change)
    {
        for (var i = Math.Max(first, 0); i < _items.Count; i++)
        {
            _items[i] = change(_items[i]);
        }
    }
}
