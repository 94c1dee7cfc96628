namespace NewsExport.Markup.Markdown;

/// <summary>Blocks as Markdown; each is a piece of lines that a container sets in or marks.</summary>
internal sealed class MarkdownBlocks(MarkdownInlines inlines, MarkdownPictures pictures, MarkdownNotes notes, Labels labels)
    : IBlockVisitor<bool>
{
    private List<string> pieces = [];
    private Block? before;

    public IReadOnlyList<string> Read(ValueList<Block> blocks)
    {
        var (outer, outerBefore) = (pieces, before);
        (pieces, before) = ([], null);
        foreach (var block in blocks)
        {
            block.Accept(this);
            before = block;
        }

        var inner = pieces;
        (pieces, before) = (outer, outerBefore);
        return inner;
    }

    public bool Visit(Paragraph block) => Add(inlines.Paragraph(block.Content));

    public bool Visit(Heading block)
    {
        var words = inlines.Heading(block.Content);
        return words.Length == 0 || Add(new string('#', Math.Clamp(block.Level, 1, 6)) + " " + words);
    }

    public bool Visit(ListBlock block)
    {
        if (before is ListBlock)
        {
            Add("<!-- -->"); // two lists in a row would become one
        }

        var isTight = block.Items.All(item => item is [Paragraph] or [Paragraph, ListBlock]);
        List<string> items = [];
        var number = Math.Max(block.Start, 0);
        foreach (var item in block.Items)
        {
            var marker = block.Ordered ? $"{number}. " : "- ";
            number = Math.Max(number + (block.Reversed ? -1 : 1), 0);
            items.Add(marker + SetIn(string.Join(isTight ? "\n" : "\n\n", Read(item)), marker.Length));
        }

        return Add(string.Join(isTight ? "\n" : "\n\n", items));
    }

    public bool Visit(DefinitionList block)
    {
        // Neither CommonMark nor GFM has definition lists: terms in bold, each with what is said of it.
        List<string> items = [];
        foreach (var entry in block.Entries)
        {
            var term = inlines.Heading([new Strong(entry.Term)]);
            var said = Read(entry.Description);
            items.Add(
                "- "
                    + SetIn(
                        said is [var only] && !only.Contains('\n', StringComparison.Ordinal)
                            ? $"{term}\\\n{only}"
                            : string.Join("\n\n", said.Prepend(term)),
                        2
                    )
            );
        }

        return Add(string.Join("\n\n", items));
    }

    public bool Visit(Quotation block)
    {
        IEnumerable<string> said = Read(block.Content);
        if (block.Attribution.Count > 0)
        {
            said = said.Append("— " + inlines.Heading(block.Attribution));
        }

        return Add(Quoted(said));
    }

    public bool Visit(CodeBlock block)
    {
        var fence = new string('`', Math.Max(3, MarkdownInlines.LongestRun(block.Text, '`') + 1));
        var language = string.Concat(
            (block.CodeLanguage ?? "").Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '#' or '-')
        );
        return Add($"{fence}{language}\n{block.Text.ReplaceLineEndings("\n")}\n{fence}");
    }

    public bool Visit(TableBlock block)
    {
        if (block.Caption.Count > 0)
        {
            Add(inlines.Paragraph(block.Caption));
        }

        return Add(new MarkdownTable(inlines).Write(block));
    }

    public bool Visit(Figure block)
    {
        foreach (var image in block.Images)
        {
            AddPicture(image, InlineText.Of(block.Caption));
        }

        var words = inlines.Paragraph(block.Caption);
        var credit = inlines.Heading(block.Credit);
        return Add(string.Join(" ", new[] { words, credit.Length > 0 ? $"({credit})" : "" }.Where(part => part.Length > 0)));
    }

    public bool Visit(Embed block)
    {
        if (block.Poster is { } poster)
        {
            AddPicture(poster, block.Title ?? "");
        }

        var words = string.Join(
            " · ",
            new[] { labels.Embed(block.Kind), NewsExport.FrontMatter.HostOf(block.Url), block.Title }.OfType<string>()
        );
        var address = Xhtml.WebAddress.Clean(block.Url?.OriginalString);
        var text = words.Length == 0 ? address : words;
        if (text is not null)
        {
            Add(
                address is null
                    ? MarkdownText.Line(text)
                    : $"[{MarkdownText.Inline(text, true, false)}]({MarkdownInlines.Destination(address)})"
            );
        }

        return block.Content.Count == 0 || Add(Quoted(Read(block.Content)));
    }

    public bool Visit(MathBlock block) =>
        block.Tex is { Length: > 0 } tex && !tex.Contains("$$", StringComparison.Ordinal)
            ? Add($"$$\n{tex.Trim()}\n$$")
            : Add(MarkdownText.Line(block.Text));

    public bool Visit(Aside block)
    {
        IEnumerable<string> inside = Read(block.Content);
        if (block.Title.Count > 0)
        {
            inside = inside.Prepend(inlines.Heading([new Strong(block.Title)]));
        }

        return Add(Quoted(inside));
    }

    public bool Visit(TimedEntry block)
    {
        var title = block.Time is { } time ? [new TextRun(time + (block.Title.Count > 0 ? " " : "")), .. block.Title] : block.Title;
        if (title.Count > 0)
        {
            Add(inlines.Paragraph([new Strong(title)]));
        }

        foreach (var piece in Read(block.Content))
        {
            Add(piece);
        }

        return true;
    }

    public bool Visit(ThematicBreak block) => Add("***");

    public bool Visit(Footnote block)
    {
        var text = string.Join("\n\n", Read(block.Content));
        return notes.Name(block.Id) is { } name
            ? Add($"[^{name}]: {SetIn(text, 4)}")
            : Add($"\\[{MarkdownText.Inline(block.Label, true, false)}\\] {text}");
    }

    private void AddPicture(ArticleImage image, string caption)
    {
        var words = (image.AlternativeText ?? caption).ReplaceLineEndings(" ").Trim();
        if (pictures.Add(image) is { } path)
        {
            Add($"![{MarkdownText.Inline(words, true, false)}]({MarkdownInlines.Destination(path)})");
        }
        else if (pictures.Failure(image) is { } failure)
        {
            var parts = new[] { labels.PictureNotKept, failure, PublicAddress.OfReference(image.Key), words }.Where(part =>
                !string.IsNullOrEmpty(part)
            );
            Add($"\\[{MarkdownText.Inline(string.Join(": ", parts), true, false)}\\]");
        }
    }

    private bool Add(string piece)
    {
        if (!string.IsNullOrWhiteSpace(piece))
        {
            pieces.Add(piece);
        }

        return true;
    }

    private static string Quoted(IEnumerable<string> pieces) =>
        string.Join('\n', string.Join("\n\n", pieces).Split('\n').Select(line => line.Length > 0 ? "> " + line : ">"));

    /// <summary>Lines after the first are set in, so that they belong to the marker before them.</summary>
    private static string SetIn(string text, int width) =>
        text.Replace("\n", "\n" + new string(' ', width), StringComparison.Ordinal)
            .Replace("\n" + new string(' ', width) + "\n", "\n\n", StringComparison.Ordinal);
}
