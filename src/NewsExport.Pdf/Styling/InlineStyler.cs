using System.Xml.Linq;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Turns inlines into spans of one look each, tagged with what they belong to.</summary>
internal sealed class InlineStyler(ArticleScope scope)
{
    /// <summary>A paragraph's inlines as one text.</summary>
    public StyledText Style(
        IReadOnlyList<Inline> content,
        TextRole role,
        ContentOwner owner,
        string? language = null,
        TextDirection? direction = null
    )
    {
        var writer = new SpanWriter(scope, role.Style);
        writer.WriteAll(content);
        return new StyledText(writer.Spans, role, owner, direction ?? scope.Sheet.Direction, language ?? scope.Sheet.Language)
        {
            HasNotes = writer.HasNotes,
        };
    }

    /// <summary>A formula on a line of its own, as it is written in one.</summary>
    public StyledText Math(MathBlock block, XElement? source, TextRole role, ContentOwner owner)
    {
        var writer = new SpanWriter(scope, role.Style);
        writer.WriteMath(source, block.Tex, block.Text, isBlock: true);
        return new StyledText(writer.Spans, role, owner, TextDirection.LeftToRight, null);
    }

    /// <summary>Two texts in one paragraph: a caption and its credit, a term and what is said of it.</summary>
    public static StyledText Join(StyledText first, string between, StyledText second)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            return first.IsEmpty ? second : first;
        }

        var space = new TextSpan(between, first.Role.Style, null, new SpanTag { Owner = Owner(first) });
        return first with { Spans = [.. Owned(first), space, .. Owned(second)], HasNotes = first.HasNotes || second.HasNotes };
    }

    private static ContentOwner Owner(StyledText text) => text.Owner;

    /// <summary>The spans with their owner written on each, so that they can stand in another's paragraph.</summary>
    private static IEnumerable<TextSpan> Owned(StyledText text)
    {
        foreach (var span in text.Spans)
        {
            var tag = (SpanTag)span.Tag!;
            yield return span with
            {
                Tag = tag.For(tag.Owner ?? text.Owner),
            };
        }
    }
}
