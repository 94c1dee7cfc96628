using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Who made the article: label over name in the margin column, or all in one line on narrow pages.</summary>
internal sealed class AuthorLines(Typesetter typesetter, ValueList<Byline> authors, StructureElement root, Labels labels)
{
    private const int MostSingly = 3;
    private const int MostLines = 8;

    /// <summary>Of narrow pages, which have less room above the text.</summary>
    private const int MostLinesInLine = 5;
    private const double LabelGap = 3;
    private const double NameGap = 8;

    private StyleSheet Sheet => typesetter.Sheet;

    /// <summary>Label over name, one under the other; gives back the bottom of the last.</summary>
    public double DrawInMargin(List<Ink> inks, double top)
    {
        var page = Sheet.Page;
        string? label = null;
        foreach (var (says, names) in Groups())
        {
            if (says is not null && says != label)
            {
                var set = Set(says, Sheet.Label, page.MarginWidth);
                set.Draw(inks, page.MarginStart, page.MarginWidth, top);
                top += set.Height + LabelGap;
            }

            label = says;
            var name = Names(names, page.MarginWidth);
            name.Draw(inks, page.MarginStart, page.MarginWidth, top);
            top += name.Height + NameGap;
        }

        return top - NameGap;
    }

    public double DrawInLine(List<Ink> inks, double top)
    {
        var set = typesetter.Set(InLine(int.MaxValue, Artifact.Layout), Sheet.Page.TextWidth);
        var most = set.Lines.Count <= MostLinesInLine ? int.MaxValue : Math.Max(authors.Count * MostLinesInLine / set.Lines.Count, 1);
        set = typesetter.Set(InLine(most, root.Add(StructureType.P)), Sheet.Page.TextWidth);
        set.Draw(inks, Sheet.Page.TextStart, Sheet.Page.TextWidth, top);
        return top + set.Height;
    }

    private StyledText InLine(int most, ContentOwner owner)
    {
        List<TextSpan> spans = [];
        foreach (var (says, names) in Groups())
        {
            var before = spans.Count == 0 ? "" : "\u2003";
            if (says is not null)
            {
                spans.Add(
                    new TextSpan($"{before}{says} ", Sheet.Site.Style with { SemiBold = false, Color = Palette.Grey }, null, new SpanTag())
                );
                before = "";
            }

            spans.Add(new TextSpan(before + Joined(names, Math.Min(names.Count, most)), Sheet.Site.Style, null, new SpanTag()));
        }

        return new StyledText(spans, Sheet.Site, owner, Sheet.Direction, Sheet.Language);
    }

    /// <summary>Each author with a label of their own; more than three are one list.</summary>
    private IEnumerable<(string? Label, List<string> Names)> Groups()
    {
        if (authors.Count > MostSingly)
        {
            yield return (authors[0].Label, [.. authors.Select(author => author.Name)]);
            yield break;
        }

        foreach (var author in authors)
        {
            yield return (author.Label, [author.Name]);
        }
    }

    /// <summary>Names in at most eight lines; the others are counted.</summary>
    private SetText Names(List<string> names, double width)
    {
        for (var count = names.Count; count > 1; count--)
        {
            var set = Set(Joined(names, count), Sheet.Site, width, isTrial: true);
            if (set.Lines.Count <= MostLines)
            {
                return Set(Joined(names, count), Sheet.Site, width);
            }
        }

        return Set(Joined(names, 1), Sheet.Site, width);
    }

    private string Joined(List<string> names, int count)
    {
        var text = string.Join(", ", names.Take(count));
        return count == names.Count ? text : $"{text} {labels.AndOthers(names.Count - count) ?? "…"}";
    }

    private SetText Set(string text, TextRole role, double width, bool isTrial = false) =>
        typesetter.Set(StyledText.Plain(text, role, isTrial ? Artifact.Layout : root.Add(StructureType.P), Sheet), width);
}
