using System.Text;

namespace NewsExport.Markup.Text;

/// <summary>Inlines as plain words with note marks in brackets; remembers where links lead.</summary>
internal sealed class PlainInlines(string? language, bool withAddresses) : IInlineVisitor<bool>
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private StringBuilder text = new();

    /// <summary>"words: address", each address once, in order.</summary>
    public List<string> Links { get; } = [];

    public string Read(ValueList<Inline> inlines)
    {
        text = new StringBuilder();
        All(inlines);
        return text.ToString().Trim();
    }

    public bool Visit(TextRun inline) => Add(inline.Text);

    public bool Visit(Emphasis inline) => All(inline.Children);

    public bool Visit(Strong inline) => All(inline.Children);

    public bool Visit(Link inline)
    {
        All(inline.Children);
        if (inline.Target.StartsWith('#') || PublicAddress.OfLink(inline.Target) is null)
        {
            return true;
        }

        var words = InlineText.Of(inline.Children, language).ReplaceLineEndings(" ").Trim();
        var isItself = string.Equals(words, inline.Target, StringComparison.OrdinalIgnoreCase);
        if (seen.Add(inline.Target))
        {
            Links.Add(words.Length > 0 && !isItself ? $"{words}: {inline.Target}" : inline.Target);
        }

        return !withAddresses || isItself || Add($" <{inline.Target}>");
    }

    public bool Visit(CodeSpan inline) => Add(inline.Text);

    public bool Visit(InlineImage inline) => Add(inline.Image.AlternativeText ?? "");

    public bool Visit(LineBreak inline) => Add("\n");

    public bool Visit(NoteReference inline) => Add($"[{inline.Label}]");

    public bool Visit(Subscript inline) => All(inline.Children);

    public bool Visit(Superscript inline) => All(inline.Children);

    public bool Visit(Strike inline) => All(inline.Children);

    public bool Visit(SmallCaps inline) => All(inline.Children);

    public bool Visit(InlineQuotation inline)
    {
        var (open, close) = Labels.For(inline.Language ?? language).Quotes;
        return Add(open) && All(inline.Children) && Add(close);
    }

    public bool Visit(Ruby inline) => All(inline.Base) && Add("(") && All(inline.Annotation) && Add(")");

    public bool Visit(InlineMath inline) => Add(inline.Text.Length > 0 ? inline.Text : inline.Tex ?? "");

    public bool Visit(Mark inline) => All(inline.Children);

    private bool All(ValueList<Inline> inlines) => inlines.All(inline => inline.Accept(this));

    private bool Add(string words)
    {
        text.Append(words);
        return true;
    }
}
