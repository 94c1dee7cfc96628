using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>The entries of the links list: number in the accent, words in ink, address in grey.</summary>
internal sealed class LinkList
{
    private const double NumberBox = 17;

    private readonly Typesetter _typesetter;
    private readonly Labels _labels;
    private readonly IReadOnlyList<(string Words, string Address)> _entries;
    private readonly StructureElement _list;
    private readonly List<(SetText Number, SetText Text)> _set = [];

    public LinkList(Typesetter typesetter, IReadOnlyList<(string Words, string Address)> entries, Labels labels, StructureElement root)
    {
        (_typesetter, _entries, _labels) = (typesetter, entries, labels);
        var section = root.Add(StructureType.Sect);
        if (labels.Links is { } name)
        {
            Name = typesetter.Set(StyledText.Plain(name, Sheet.Site, section.Add(StructureType.H2), Sheet), Sheet.Page.WideWidth);
        }

        _list = section.Add(StructureType.L);
        _list.OrderedList = true;
    }

    public SetText? Name { get; }

    public int Count => _entries.Count;

    private StyleSheet Sheet => _typesetter.Sheet;

    private double Box => NumberBox * Sheet.Scale;

    public double HeightOf(int index) => Entry(index).Text.Lines.Count * Sheet.LinkList.Lead;

    public void Draw(List<Ink> inks, int index, double top)
    {
        var (number, text) = Entry(index);
        number.Draw(inks, Sheet.Page.TextStart, Box, top);
        text.Draw(inks, Sheet.Page.TextStart + Box, Sheet.Page.TextWidth - Box, top);
    }

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
        var role = Sheet.LinkList;
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
        return (_typesetter.Set(number, Box), _typesetter.Set(text, Sheet.Page.TextWidth - Box));
    }
}
