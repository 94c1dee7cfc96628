using System.Text;

namespace NewsExport.Markup.Markdown;

/// <summary>Inlines as Markdown. Emphasis that the flanking rules of CommonMark (6.2) would not see is written as HTML instead.</summary>
internal sealed class MarkdownInlines(MarkdownPictures pictures, MarkdownNotes notes, string? language, bool keepsLinks)
    : IInlineVisitor<bool>
{
    private List<Piece> pieces = [];
    private bool inLink;
    private bool inTable;
    private bool inHeading;

    /// <summary>A paragraph's words; line breaks are kept.</summary>
    public string Paragraph(ValueList<Inline> inlines)
    {
        var lines = Read(inlines).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            lines[line] = MarkdownText.LineStart(lines[line]);
        }

        return string.Join('\n', lines);
    }

    /// <summary>Words on one line.</summary>
    public string Heading(ValueList<Inline> inlines)
    {
        inHeading = true;
        var words = Read(inlines);
        inHeading = false;
        return words.EndsWith('#') ? words[..^1] + "\\#" : words;
    }

    /// <summary>Words of a table's cell.</summary>
    public string Cell(ValueList<Inline> inlines)
    {
        inTable = true;
        var words = Read(inlines);
        inTable = false;
        return words;
    }

    public bool Visit(TextRun inline) => Add(MarkdownText.Inline(inline.Text, inLink, inTable));

    public bool Visit(Emphasis inline) => Delimited("*", "em", inline.Children);

    public bool Visit(Strong inline) => Delimited("**", "strong", inline.Children);

    public bool Visit(Link inline)
    {
        if (inLink || !keepsLinks || Xhtml.WebAddress.Clean(inline.Target) is not { } address)
        {
            return All(inline.Children);
        }

        inLink = true;
        Add("[");
        All(inline.Children);
        inLink = false;
        return Add($"]({Destination(address)})");
    }

    public bool Visit(CodeSpan inline)
    {
        var code = inline.Text.ReplaceLineEndings(" ");
        if (code.Length == 0)
        {
            return true;
        }

        if (pieces is [.., var last] && last.Text.EndsWith('`'))
        {
            // Two fences that touch would be read as one (CommonMark 6.1).
            return Add("<code>" + MarkdownText.Inline(code, inLink, inTable) + "</code>");
        }

        var fence = new string('`', LongestRun(code, '`') + 1);
        var pad = code[0] == '`' || code[^1] == '`' || (code[0] == ' ' && code[^1] == ' ' && !string.IsNullOrWhiteSpace(code)) ? " " : "";
        code = inTable ? code.Replace("|", "\\|", StringComparison.Ordinal) : code;
        return Add(fence + pad + code + pad + fence);
    }

    public bool Visit(InlineImage inline) =>
        pictures.Add(inline.Image) is { } path
            ? Add($"![{Words(inline.Image.AlternativeText)}]({Destination(path)})")
            : Add(MarkdownText.Inline(inline.Image.AlternativeText ?? "", inLink, inTable));

    public bool Visit(LineBreak inline) =>
        Add(
            inTable ? "<br>"
            : inHeading ? " "
            : "\\\n"
        );

    public bool Visit(NoteReference inline) =>
        Add(notes.Name(inline.NoteId) is { } name ? $"[^{name}]" : $"\\[{MarkdownText.Inline(inline.Label, true, inTable)}\\]");

    public bool Visit(Subscript inline) => Html("sub", inline.Children);

    public bool Visit(Superscript inline) => Html("sup", inline.Children);

    public bool Visit(Strike inline) => Delimited("~~", "s", inline.Children);

    public bool Visit(SmallCaps inline) => All(inline.Children);

    public bool Visit(InlineQuotation inline)
    {
        var (open, close) = Labels.For(inline.Language ?? language).Quotes;
        return Add(open) && All(inline.Children) && Add(close);
    }

    public bool Visit(Ruby inline)
    {
        Add("<ruby>");
        All(inline.Base);
        Add("<rp>(</rp><rt>");
        All(inline.Annotation);
        return Add("</rt><rp>)</rp></ruby>");
    }

    public bool Visit(InlineMath inline)
    {
        var tex = inline.Tex?.ReplaceLineEndings(" ").Trim();
        return string.IsNullOrEmpty(tex) || tex.Contains('$', StringComparison.Ordinal) || inTable
            ? Add(MarkdownText.Inline(inline.Text.Length > 0 ? inline.Text : tex ?? "", inLink, inTable))
            : Add($"${tex}$");
    }

    public bool Visit(Mark inline) => Html("mark", inline.Children);

    /// <summary>An address or path as a link's target (CommonMark 6.3).</summary>
    public static string Destination(string address) => address.AsSpan().ContainsAny(" ()<>") ? $"<{address}>" : address;

    /// <summary>The longest run of one letter.</summary>
    public static int LongestRun(string text, char letter)
    {
        var longest = 0;
        var run = 0;
        foreach (var next in text)
        {
            run = next == letter ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Words(string? text) => MarkdownText.Inline((text ?? "").ReplaceLineEndings(" "), inLink: true, inTable: true);

    private string Read(ValueList<Inline> inlines)
    {
        var outer = pieces;
        pieces = [];
        All(inlines);
        var text = Delimiters.Join(pieces);
        pieces = outer;
        return WithoutOuterBreaks(text);
    }

    /// <summary>A line break at an edge of the words would be read as a backslash.</summary>
    private static string WithoutOuterBreaks(string text)
    {
        const string Break = "\\\n";
        text = text.Trim(' ', '\t');
        while (text.StartsWith(Break, StringComparison.Ordinal))
        {
            text = text[Break.Length..].TrimStart(' ', '\t');
        }

        while (text.EndsWith(Break, StringComparison.Ordinal))
        {
            text = text[..^Break.Length].TrimEnd(' ', '\t');
        }

        return text;
    }

    private bool All(ValueList<Inline> inlines) => inlines.All(inline => inline.Accept(this));

    private bool Html(string element, ValueList<Inline> children) => Add($"<{element}>") && All(children) && Add($"</{element}>");

    private bool Delimited(string sign, string element, ValueList<Inline> children)
    {
        var open = new Piece(sign) { Element = element };
        var at = pieces.Count;
        pieces.Add(open);
        All(children);
        if (pieces.Count == at + 1)
        {
            pieces.RemoveAt(at); // nothing inside: no signs either
            return true;
        }

        pieces.Add(new Piece(sign) { Element = element, Opening = open });
        return true;
    }

    private bool Add(string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new Piece(text));
        }

        return true;
    }
}

/// <summary>Written text, or a sign that begins or ends emphasis.</summary>
internal sealed class Piece(string text)
{
    public string Text { get; set; } = text;

    /// <summary>What stands for the sign where Markdown would not see it; null: this is text.</summary>
    public string? Element { get; init; }

    /// <summary>The sign that this one closes.</summary>
    public Piece? Opening { get; init; }
}
