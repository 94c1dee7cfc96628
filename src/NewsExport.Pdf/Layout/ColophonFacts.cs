using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>What the colophon says: key and value, in the article's language; a key that the language lacks leaves its value alone.</summary>
internal sealed record ColophonFacts(Labels Labels, string Digest, IReadOnlyList<ColophonFact> Facts)
{
    /// <summary>The compact form: keys SemiBold, all in one paragraph.</summary>
    public StyledText RunIn(StyleSheet sheet, ContentOwner owner)
    {
        var role = sheet.CompactColophon;
        List<TextSpan> spans = [];
        foreach (var fact in Facts)
        {
            if (spans.Count > 0)
            {
                spans.Add(new TextSpan("\u2003", role.Style, null, new SpanTag()));
            }

            if (fact.Key is { } key)
            {
                spans.Add(new TextSpan(key + "\u2002", role.Strong().Style, null, new SpanTag()));
            }

            spans.AddRange(fact.Spans(sheet, role, isRunIn: true));
        }

        return new StyledText(spans, role, owner, sheet.Direction, sheet.Language);
    }
}

/// <summary>One fact of the colophon.</summary>
internal sealed record ColophonFact(string? Key, string Value)
{
    /// <summary>An address, a digest, or words.</summary>
    public ColophonFactKind Kind { get; init; }

    /// <summary>Words after a digest.</summary>
    public string? Note { get; init; }

    public IEnumerable<TextSpan> Spans(StyleSheet sheet, TextRole role, bool isRunIn)
    {
        var style = Kind == ColophonFactKind.Digest ? sheet.Digest.Style : role.Style;
        var element =
            Kind == ColophonFactKind.Address
                ? new InlineElement(StructureType.Link, null) { Target = new LinkTarget(Value, null, Value) }
                : null;
        yield return new TextSpan(isRunIn ? Value.Replace('\u2028', ' ') : Value, style, null, new SpanTag { Element = element })
        {
            IsAddress = Kind == ColophonFactKind.Address,
            Isolate = Kind == ColophonFactKind.Words ? null : TextDirection.LeftToRight,
        };
        if (Note is not null)
        {
            yield return new TextSpan((isRunIn ? " " : "\u2028") + Note, role.Style, null, new SpanTag());
        }
    }
}

internal enum ColophonFactKind
{
    Words,
    Address,
    Digest,
}
