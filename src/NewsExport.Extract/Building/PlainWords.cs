using System.Text;

namespace NewsExport.Extract.Building;

/// <summary>The bare words of blocks and inlines, for comparing and for messages.</summary>
internal sealed class PlainWords : IInlineVisitor<string>
{
    private static readonly PlainWords Shared = new();

    public static string Of(Block block) => Of(PhraseWriter.Join([block]));

    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            words.Append(inline.Accept(Shared));
        }

        return words.ToString();
    }

    public string Visit(TextRun inline) => inline.Text;

    public string Visit(Emphasis inline) => Of(inline.Children);

    public string Visit(Strong inline) => Of(inline.Children);

    public string Visit(Link inline) => Of(inline.Children);

    public string Visit(CodeSpan inline) => inline.Text;

    public string Visit(InlineImage inline) => "";

    public string Visit(LineBreak inline) => " ";

    public string Visit(NoteReference inline) => "";

    public string Visit(Subscript inline) => Of(inline.Children);

    public string Visit(Superscript inline) => Of(inline.Children);

    public string Visit(Strike inline) => Of(inline.Children);

    public string Visit(SmallCaps inline) => Of(inline.Children);

    public string Visit(InlineQuotation inline) => Of(inline.Children);

    public string Visit(Ruby inline) => Of(inline.Base);

    public string Visit(InlineMath inline) => inline.Text;

    public string Visit(Mark inline) => Of(inline.Children);
}
