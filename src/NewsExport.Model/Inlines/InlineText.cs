using System.Text;

namespace NewsExport;

/// <summary>The words of inlines, as one reads them: note marks, readings of ruby and pictures left out, quotation marks put in.</summary>
public sealed class InlineText : IInlineVisitor<bool>
{
    private readonly StringBuilder text = new();
    private readonly string? language;

    private InlineText(string? language) => this.language = language;

    /// <summary>The words of <paramref name="inlines"/>; line breaks give line ends.</summary>
    /// <param name="language">BCP 47 tag of what is around, for the quotation marks of <see cref="InlineQuotation"/>; null: not known.</param>
    public static string Of(ValueList<Inline> inlines, string? language = null)
    {
        if (inlines is [TextRun only])
        {
            return only.Text;
        }

        var reader = new InlineText(language);
        reader.All(inlines);
        return reader.text.ToString();
    }

    bool IInlineVisitor<bool>.Visit(TextRun inline) => Add(inline.Text);

    bool IInlineVisitor<bool>.Visit(Emphasis inline) => All(inline.Children);

    bool IInlineVisitor<bool>.Visit(Strong inline) => All(inline.Children);

    bool IInlineVisitor<bool>.Visit(Link inline) => All(inline.Children);

    bool IInlineVisitor<bool>.Visit(CodeSpan inline) => Add(inline.Text);

    bool IInlineVisitor<bool>.Visit(InlineImage inline) => true;

    bool IInlineVisitor<bool>.Visit(LineBreak inline) => Add("\n");

    bool IInlineVisitor<bool>.Visit(NoteReference inline) => true;

    bool IInlineVisitor<bool>.Visit(Subscript inline) => All(inline.Children);

    bool IInlineVisitor<bool>.Visit(Superscript inline) => All(inline.Children);

    bool IInlineVisitor<bool>.Visit(Strike inline) => All(inline.Children);

    bool IInlineVisitor<bool>.Visit(SmallCaps inline) => All(inline.Children);

    bool IInlineVisitor<bool>.Visit(InlineQuotation inline)
    {
        var (open, close) = Labels.For(inline.Language ?? language).Quotes;
        Add(open);
        All(inline.Children);
        return Add(close);
    }

    bool IInlineVisitor<bool>.Visit(Ruby inline) => All(inline.Base);

    bool IInlineVisitor<bool>.Visit(InlineMath inline) => Add(inline.Text is { Length: > 0 } ? inline.Text : inline.Tex ?? "");

    bool IInlineVisitor<bool>.Visit(Mark inline) => All(inline.Children);

    private bool All(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }

        return true;
    }

    private bool Add(string words)
    {
        text.Append(words);
        return true;
    }
}
