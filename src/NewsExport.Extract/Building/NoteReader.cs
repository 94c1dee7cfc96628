namespace NewsExport.Extract.Building;

/// <summary>Reads the notes of an article: without their labels and back links.</summary>
internal sealed class NoteReader(BuildContext context, FlowReader flow)
{
    public IEnumerable<Block> Read()
    {
        foreach (var note in context.Notes.Notes)
        {
            var content = WithoutLabel(flow.Read(note.Element, default(Scope).Into(note.Element, context)), note.Label);
            yield return new Footnote(note.Label, content) { Id = note.Id, Origin = Places.Of(note.Element) };
        }
    }

    /// <summary>Notes outside lists carry their own label as text: <c>1.</c>, <c>[1]</c> or a raised 1.</summary>
    private static ValueList<Block> WithoutLabel(ValueList<Block> content, string label)
    {
        if (content is not [Paragraph { Content: [var head, ..] line } first, ..])
        {
            return content;
        }

        ValueList<Inline> rest;
        if (head is Superscript or Strong or Emphasis && PlainWords.Of([head]).Trim('[', ']', '(', ')', '.', ':', ' ') == label)
        {
            rest = line.Skip(1).ToValueList();
        }
        else if (head is TextRun run && LabelLength(run.Text, label) is > 0 and var length)
        {
            rest = line.Skip(1).Prepend(run with { Text = run.Text[length..] }).ToValueList();
        }
        else
        {
            return content;
        }

        var paragraph = first with { Content = InlineSpacing.Collapse(rest) };
        return paragraph.Content.Count == 0 ? content.Skip(1).ToValueList() : content.Skip(1).Prepend(paragraph).ToValueList();
    }

    private static int LabelLength(string text, string label)
    {
        var bare = text.TrimStart('[', '(', ' ');
        if (!bare.StartsWith(label, StringComparison.Ordinal))
        {
            return 0;
        }

        var after = bare[label.Length..];
        var trimmed = after.TrimStart(']', ')', '.', ':', '\u00A0');
        // "1" opens "1 a note" and "1. a note", not "1990 was".
        return trimmed.Length < after.Length || (bare.Length == text.Length && after.StartsWith(' ')) ? text.Length - trimmed.Length : 0;
    }
}
