using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>The colophon's rows: keys in grey, values after them.</summary>
internal sealed class ColophonRows(ColophonFacts facts, Typesetter typesetter, double keyWidth)
{
    private readonly List<(SetText? Key, SetText Value)> _trial = Set(facts, typesetter, keyWidth, null);

    private StyleSheet Sheet => typesetter.Sheet;

    public double Height(double gap)
    {
        var height = -gap - Sheet.Colophon.Lead + Sheet.Colophon.Size;
        foreach (var (key, value) in _trial)
        {
            height += (LinesOf(key, value) * Sheet.Colophon.Lead) + gap;
        }

        return height;
    }

    public void Draw(List<Ink> inks, StructureElement list, double top, double gap)
    {
        var page = Sheet.Page;
        foreach (var (key, value) in Set(facts, typesetter, keyWidth, list))
        {
            key?.Draw(inks, page.TextStart, keyWidth, top);
            value.Draw(inks, page.TextStart + keyWidth, page.TextWidth - keyWidth, top);
            top += (LinesOf(key, value) * Sheet.Colophon.Lead) + gap;
        }
    }

    private static int LinesOf(SetText? key, SetText value) => Math.Max(key?.Lines.Count ?? 0, value.Lines.Count);

    private static List<(SetText? Key, SetText Value)> Set(
        ColophonFacts facts,
        Typesetter typesetter,
        double keyWidth,
        StructureElement? list
    )
    {
        var sheet = typesetter.Sheet;
        var role = sheet.Colophon;
        List<(SetText?, SetText)> rows = [];
        foreach (var fact in facts.Facts)
        {
            var item = list?.Add(StructureType.LI);
            var key = fact.Key is null
                ? null
                : typesetter.Set(StyledText.Plain(fact.Key, role.In(Palette.Grey), Owner(item, StructureType.Lbl), sheet), keyWidth);
            var text = new StyledText(
                [.. fact.Spans(sheet, role, isRunIn: false)],
                role,
                Owner(item, StructureType.LBody),
                sheet.Direction,
                sheet.Language
            );
            rows.Add((key, typesetter.Set(text, sheet.Page.TextWidth - keyWidth)));
        }

        return rows;
    }

    private static ContentOwner Owner(StructureElement? item, StructureType type) => item is null ? Artifact.Layout : item.Add(type);
}
