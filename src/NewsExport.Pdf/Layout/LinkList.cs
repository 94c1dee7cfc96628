using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>The entries of the links list: number in the accent, words in ink, address in grey.</summary>
internal sealed class LinkList
{
    private const double NumberBox = 17;
    private const double EntryGap = 0.6;

    /// <summary>Longer lists stand in two columns, where the page is wide enough.</summary>
    private const int MostInOneColumn = 60;

    private readonly Typesetter _typesetter;
    private readonly Labels _labels;
    private readonly IReadOnlyList<(string Words, string Address)> _entries;
    private readonly StructureElement _list;
    private readonly TextRole _role;
    private readonly List<(SetText Number, SetText Text)> _set = [];

    public LinkList(Typesetter typesetter, IReadOnlyList<(string Words, string Address)> entries, Labels labels, StructureElement root)
    {
        (_typesetter, _entries, _labels) = (typesetter, entries, labels);
        var section = root.Add(StructureType.Sect);
        if (labels.Links is { } name)
        {
            Name = typesetter.Set(StyledText.Plain(name, Sheet.Site, section.Add(StructureType.H2), Sheet), Sheet.Page.WideWidth);
        }

        IsInColumns = entries.Count > MostInOneColumn && !Sheet.Page.IsNarrow;
        _role = IsInColumns ? Sheet.LinkColumns : Sheet.LinkList;
        _list = section.Add(StructureType.L);
        _list.OrderedList = true;
    }

    public SetText? Name { get; }

    public int Count => _entries.Count;

    public bool IsInColumns { get; }

    public double Width => IsInColumns ? (Sheet.Page.WideWidth - ColumnGap) / 2 : Sheet.Page.TextWidth;

    public static double ColumnGap => 7 * Geometry.Millimetre;

    private StyleSheet Sheet => _typesetter.Sheet;

    private double Box => NumberBox * Sheet.Scale;

    /// <summary>Entries from <paramref name="from"/> to <paramref name="to"/>, without the lead after the last line.</summary>
    public double HeightOf(int from, int to)
    {
        double height = 0;
        for (var i = from; i < to; i++)
        {
            height += Step(i);
        }

        return to > from ? height - EntryGap - _role.Lead + _role.Size : 0;
    }

    public void Draw(List<Ink> inks, int from, int to, double start, double top)
    {
        for (var i = from; i < to; i++)
        {
            var (number, text) = Entry(i);
            number.Draw(inks, start, Box, top);
            text.Draw(inks, start + Box, Width - Box, top);
            top += Step(i);
        }
    }

    private double Step(int index) => (Entry(index).Text.Lines.Count * _role.Lead) + EntryGap;

    private (SetText Number, SetText Text) Entry(int index)
    {
        while (_set.Count <= index)
        {
            _set.Add(Set(_set.Count));
        }

        return _set[index];
    }

    private (SetText Number, SetText Text) Set(int index)
    {
        var (words, address) = _entries[index];
        var item = _list.Add(StructureType.LI);
        var role = _role;
        var number = StyledText.Plain(_labels.Digits(index + 1), role.Strong().In(Sheet.Accent), item.Add(StructureType.Lbl), Sheet);
        var body = item.Add(StructureType.LBody);
        var link = new InlineElement(StructureType.Link, null) { Target = new LinkTarget(address, null, words) };
        List<TextSpan> spans = [];
        if (words.Trim() is { Length: > 0 } said)
        {
            spans.Add(new TextSpan(said + "\u2002", role.Style, null, new SpanTag()));
        }

        spans.Add(
            new TextSpan(address, role.Style with { Color = Palette.Grey }, null, new SpanTag { Element = link })
            {
                IsAddress = true,
                Isolate = TextDirection.LeftToRight,
            }
        );
        var text = new StyledText(spans, role, body, Sheet.Direction, Sheet.Language);
        return (_typesetter.Set(number, Box), _typesetter.Set(text, Width - Box));
    }
}
