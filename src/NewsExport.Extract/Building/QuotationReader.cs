using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads other people's words and pull quotes, with who said them.</summary>
internal sealed class QuotationReader(BuildContext context, FlowReader flow) : IBlockReader
{
    /// <summary>Characters; a longer last line with a dash is speech, not a name.</summary>
    private const int LongestAttribution = 120;

    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        var isPull =
            ClassPatterns.PullQuote.Matches(element)
            && element.LocalName is "aside" or "figure" or "div" or "section" or "p" or "blockquote" or "span"
            && IsPullQuote(element);
        if (!isPull && element.LocalName != "blockquote" && !(element.LocalName == "figure" && IsQuotedFigure(element)))
        {
            return null;
        }

        var kind = isPull ? QuotationKind.Pull : QuotationKind.Block;
        var inner = scope.Into(element, context);
        var source = Source(element);
        var content = Unnested(flow.Read(element, inner, child => child == source));
        ValueList<Inline> attribution = source is null ? [] : WithoutDash(flow.Phrase(source, inner));
        if (source is null && content.Count > 1 && content[^1] is Paragraph last && IsAttribution(last))
        {
            attribution = WithoutDash(last.Content);
            content = content.Take(content.Count - 1).ToValueList();
        }

        return content.Count == 0 ? [] : [new Quotation(kind, content) { Attribution = attribution }];
    }

    /// <summary>The pattern also names boxes around several things; a pull quote holds words only.</summary>
    private static bool IsPullQuote(IElement element) => ClassPatterns.PullQuote.Matches(element) && element.TextContent.Length < 2000;

    private static bool IsQuotedFigure(IElement figure) =>
        figure.Children.All(child => child.LocalName is "blockquote" or "figcaption" or "cite")
        && figure.Children.Any(child => child.LocalName == "blockquote" && !ClassPatterns.SocialPost.Matches(child));

    /// <summary>A quotation that holds nothing but a quotation is that quotation.</summary>
    private static ValueList<Block> Unnested(ValueList<Block> content) =>
        content is [Quotation only] && only.Attribution.Count == 0 ? only.Content : content;

    private static IElement? Source(IElement quotation)
    {
        IElement? last = null;
        foreach (var element in Nodes.Elements(quotation).Skip(1))
        {
            if (element.LocalName is "figcaption" or "footer" || (element.LocalName == "cite" && IsLastInQuotation(element, quotation)))
            {
                last = element;
            }
        }

        return last;
    }

    /// <summary>A cite in the middle of a sentence names a work; at the end it names the speaker.</summary>
    private static bool IsLastInQuotation(IElement cite, IElement quotation)
    {
        for (INode node = cite; node != quotation && node.Parent is { } parent; node = parent)
        {
            var siblings = parent.ChildNodes;
            for (var i = siblings.Length - 1; i >= 0 && siblings[i] != node; i--)
            {
                if (!string.IsNullOrWhiteSpace(siblings[i].TextContent))
                {
                    return false;
                }
            }
        }

        // Words before it in its own paragraph make it part of the sentence.
        return cite.ParentElement is { } own
            && (
                own == quotation
                || own.TextContent.AsSpan().Trim().TrimStart("—–-― \u00A0").Length <= cite.TextContent.AsSpan().Trim().Length + 3
                || own.LocalName != "p"
            );
    }

    private static bool IsAttribution(Paragraph paragraph)
    {
        var words = PlainWords.Of(paragraph.Content);
        return words.Length is > 2 and < LongestAttribution
            && (
                words[0] is '—' or '–' or '―'
                || words.StartsWith("-- ", StringComparison.Ordinal)
                || words.StartsWith("- ", StringComparison.Ordinal)
            );
    }

    private static ValueList<Inline> WithoutDash(ValueList<Inline> line)
    {
        if (line is not [TextRun first, ..])
        {
            return line;
        }

        var text = first.Text.TrimStart('—', '–', '―', '-', ' ', '\u00A0', '~');
        Inline[] head = text.Length == 0 ? [] : [first with { Text = text }];
        return head.Concat(line.Skip(1)).ToValueList();
    }
}
