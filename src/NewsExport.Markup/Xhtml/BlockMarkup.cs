namespace NewsExport.Markup.Xhtml;

/// <summary>Writes blocks as flow content. Headings never skip a level; what is empty is not written.</summary>
internal sealed class BlockMarkup : IBlockVisitor<bool>
{
    private readonly MarkupScope scope;
    private readonly MarkupWriter writer;
    private readonly InlineMarkup inlines;
    private readonly PictureMarkup pictures;
    private int depth;
    private int lastLevel = 1; // the title

    public BlockMarkup(MarkupScope scope)
    {
        this.scope = scope;
        writer = scope.Writer;
        inlines = new InlineMarkup(scope);
        pictures = new PictureMarkup(scope, inlines);
    }

    /// <summary>Writes a block of the body.</summary>
    public void Write(Block block)
    {
        block.Accept(this);
        writer.Line();
    }

    /// <summary>A new file has begun: its first heading stands right under the title.</summary>
    public void BeginPart() => lastLevel = 1;

    public bool Visit(Paragraph block)
    {
        if (block.Content.Count == 0)
        {
            scope.WritePlace(block);
            return true;
        }

        scope.Open("p", block);
        inlines.Write(block.Content);
        writer.Close();
        return true;
    }

    public bool Visit(Heading block)
    {
        lastLevel = Math.Clamp(block.Level, 2, Math.Min(lastLevel + 1, 6));
        var id = scope.IdOf(block);
        var text = InlineText.Of(block.Content).ReplaceLineEndings(" ").Trim();
        if (depth == 0 && text.Length > 0)
        {
            id ??= scope.Survey.NewId("h");
            scope.Outline.Add(new OutlineEntry(lastLevel, text, scope.Part, id));
        }

        writer.Open("h" + lastLevel).With("id", id).Tongue(scope, block.Language, block.Direction);
        inlines.Write(block.Content);
        writer.Close();
        return true;
    }

    public bool Visit(ListBlock block)
    {
        if (block.Items.Count == 0)
        {
            scope.WritePlace(block);
            return true;
        }

        scope
            .Open(block.Ordered ? "ol" : "ul", block)
            .With("start", block is { Ordered: true, Start: not 1 } ? $"{block.Start}" : null)
            .With("reversed", block is { Ordered: true, Reversed: true } ? "reversed" : null);
        foreach (var item in block.Items)
        {
            writer.Open("li");
            WriteItem(item);
            writer.Close();
        }

        writer.Close();
        return true;
    }

    public bool Visit(DefinitionList block)
    {
        if (block.Entries.Count == 0)
        {
            scope.WritePlace(block);
            return true;
        }

        scope.Open("dl", block);
        foreach (var entry in block.Entries)
        {
            writer.Open("dt");
            inlines.Write(entry.Term);
            writer.Close().Open("dd");
            WriteItem(entry.Description);
            writer.Close();
        }

        writer.Close();
        return true;
    }

    public bool Visit(Quotation block)
    {
        var isPull = block.Kind == QuotationKind.Pull;
        scope.Open(isPull ? "div" : "blockquote", block).With("class", isPull ? "pull" : null);
        Nested(block.Content);
        if (block.Attribution.Count > 0)
        {
            writer.Open("p").With("class", "attribution").Text("— ");
            inlines.Write(block.Attribution);
            writer.Close();
        }

        writer.Close();
        return true;
    }

    public bool Visit(CodeBlock block)
    {
        // Code is written from left to right in every language.
        writer.Open("pre").With("id", scope.IdOf(block)).Tongue(scope, block.Language, block.Direction ?? TextDirection.LeftToRight);
        writer.Open("code").With("class", LanguageClass(block.CodeLanguage)).Text(block.Text).Close().Close();
        return true;
    }

    public bool Visit(TableBlock block)
    {
        if (block.Rows.Count == 0)
        {
            return Visit(new Paragraph(block.Caption)) && Placed(block);
        }

        new TableMarkup(scope, inlines).Write(block);
        return true;
    }

    public bool Visit(Figure block)
    {
        pictures.WriteFigure(block);
        return true;
    }

    public bool Visit(Embed block)
    {
        var address = WebAddress.Clean(block.Url?.OriginalString);
        scope.Open("div", block).With("class", "embed");
        if (!scope.Dialect.IsEpub)
        {
            // For those who read our page again: what the box stands for.
            writer.With("data-src", address).With("data-kind", address is null ? null : block.Kind.ToString().ToLowerInvariant());
        }

        if (block.Poster is { } poster)
        {
            pictures.WritePoster(poster);
        }

        var kind = string.Join(" · ", new[] { scope.Labels.Embed(block.Kind), FrontMatter.HostOf(block.Url) }.OfType<string>());
        WriteLine("kind", kind);
        WriteLine("title", block.Title);
        Nested(block.Content);
        if (address is not null)
        {
            writer.Open("p").With("class", "address").With("dir", "ltr");
            if (scope.Dialect.KeepsLinks)
            {
                writer.Open("a");
                scope.Dialect.WriteAddress(writer, address);
                writer.Text(address).Close();
            }
            else
            {
                writer.Text(address);
            }

            writer.Close();
        }

        writer.Close();
        return true;
    }

    public bool Visit(MathBlock block)
    {
        scope.Open("div", block).With("class", "math");
        writer.Reachable("group", block.Text.Trim());
        new MathMarkup(scope).Write(block.MathMl, block.Tex, block.Text, isBlock: true);
        writer.Close();
        return true;
    }

    public bool Visit(Aside block)
    {
        scope.Open("div", block).With("class", "box").With("role", "note");
        WriteTitle("box-title", block.Title);
        Nested(block.Content);
        writer.Close();
        return true;
    }

    public bool Visit(TimedEntry block)
    {
        scope.Open("div", block).With("class", "entry");
        WriteLine("time", block.Time);
        WriteTitle("entry-title", block.Title);
        Nested(block.Content);
        writer.Close();
        return true;
    }

    public bool Visit(ThematicBreak block)
    {
        scope.Open("hr", block).Close();
        return true;
    }

    public bool Visit(Footnote block)
    {
        scope.Open("aside", block).With("class", "note").EpubType(scope, "footnote").With("role", "doc-footnote");
        var first = block.Content is [Paragraph { Id: null } paragraph, ..] ? paragraph : null;
        writer.Open("p").Tongue(scope, first?.Language, first?.Direction);
        WriteBackLink(block);
        if (first is not null)
        {
            writer.Text(" ");
            inlines.Write(first.Content);
        }

        writer.Close();
        depth++;
        foreach (var other in block.Content.Skip(first is null ? 0 : 1))
        {
            other.Accept(this);
        }

        depth--;
        writer.Close();
        return true;
    }

    private bool Placed(Block block)
    {
        scope.WritePlace(block);
        return true;
    }

    private void WriteBackLink(Footnote note)
    {
        var isReferred = note.Id is { } id && scope.IdOf(note) is not null && scope.Survey.ReferredFrom(id) is not null;
        if (!isReferred || scope.Survey.Find(note.Id!) is not { } place)
        {
            writer.Open("span").With("class", "label").Text(note.Label).Close();
            return;
        }

        var from = scope.Survey.ReferredFrom(note.Id!)!.Value;
        writer
            .Open("a")
            .With("class", "label")
            .With("href", scope.Dialect.PlaceAddress(scope.Part, from, InlineMarkup.ReferenceId(place, 1)))
            .With("role", "doc-backlink")
            .With("title", scope.Labels.BackToText)
            .Text(note.Label.Length > 0 ? note.Label : "↑")
            .Close();
    }

    /// <summary>A first paragraph that carries nothing of its own needs no element inside an item.</summary>
    private void WriteItem(ValueList<Block> blocks)
    {
        depth++;
        var isBare =
            blocks
            is [Paragraph { Id: null, Language: null, Direction: null }]
                or [Paragraph { Id: null, Language: null, Direction: null }, ListBlock];
        foreach (var block in blocks)
        {
            if (isBare && block is Paragraph paragraph)
            {
                inlines.Write(paragraph.Content);
            }
            else
            {
                block.Accept(this);
            }
        }

        depth--;
    }

    private void Nested(ValueList<Block> blocks)
    {
        depth++;
        foreach (var block in blocks)
        {
            block.Accept(this);
        }

        depth--;
    }

    private void WriteTitle(string style, ValueList<Inline> title)
    {
        if (title.Count > 0)
        {
            writer.Open("p").With("class", style);
            inlines.Write(title);
            writer.Close();
        }
    }

    private void WriteLine(string style, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.Open("p").With("class", style).Text(text).Close();
        }
    }

    private static string? LanguageClass(string? language)
    {
        var name = new string([
            .. (language ?? "").ToLowerInvariant().Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '#' or '-'),
        ]);
        return name.Length == 0 ? null : "language-" + name;
    }
}
