namespace NewsExport.Markup.Xhtml;

/// <summary>Writes inlines as phrasing content, and keeps HTML's rules: no link inside a link, no ruby inside ruby.</summary>
internal sealed class InlineMarkup(MarkupScope scope) : IInlineVisitor<bool>
{
    private readonly MarkupWriter writer = scope.Writer;
    private readonly Dictionary<string, int> references = new(StringComparer.Ordinal);
    private bool inLink;
    private bool inRuby;

    /// <summary>Writes words in order.</summary>
    public bool Write(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }

        return true;
    }

    /// <summary>The id of a note's first reference in the document.</summary>
    public static string ReferenceId(Place note, int number) => number == 1 ? note.Id + "-ref" : $"{note.Id}-ref{number}";

    public bool Visit(TextRun inline)
    {
        if (inline.Language is null && inline.Direction is null)
        {
            writer.Text(inline.Text);
            return true;
        }

        scope.Open("span", inline).Text(inline.Text).Close();
        return true;
    }

    public bool Visit(Emphasis inline) => Wrapped("em", inline, inline.Children);

    public bool Visit(Strong inline) => Wrapped("strong", inline, inline.Children);

    public bool Visit(Link inline)
    {
        if (inLink || !OpenLink(inline))
        {
            return inline.Language is null && inline.Direction is null ? Write(inline.Children) : Wrapped("span", inline, inline.Children);
        }

        inLink = true;
        writer.Tongue(scope, inline.Language, inline.Direction);
        Write(inline.Children);
        inLink = false;
        writer.Close();
        return true;
    }

    public bool Visit(CodeSpan inline)
    {
        scope.Open("code", inline).Text(inline.Text).Close();
        return true;
    }

    public bool Visit(InlineImage inline)
    {
        new PictureMarkup(scope, this).WriteInline(inline.Image);
        return true;
    }

    public bool Visit(LineBreak inline)
    {
        writer.Open("br").Close();
        return true;
    }

    public bool Visit(NoteReference inline)
    {
        if (scope.Survey.Find(inline.NoteId) is not { IsNote: true } note)
        {
            writer.Open("sup").With("class", "noteref").Text(inline.Label).Close();
            return true;
        }

        var number = references[inline.NoteId] = references.GetValueOrDefault(inline.NoteId) + 1;
        writer.Open("sup").With("class", "noteref").With("id", ReferenceId(note, number));
        if (inLink)
        {
            writer.Text(inline.Label).Close();
            return true;
        }

        writer
            .Open("a")
            .With("href", scope.Dialect.PlaceAddress(scope.Part, note.Part, note.Id))
            .EpubType(scope, "noteref")
            .With("role", "doc-noteref")
            .Text(inline.Label)
            .Close()
            .Close();
        return true;
    }

    public bool Visit(Subscript inline) => Wrapped("sub", inline, inline.Children);

    public bool Visit(Superscript inline) => Wrapped("sup", inline, inline.Children);

    public bool Visit(Strike inline) => Wrapped("s", inline, inline.Children);

    public bool Visit(SmallCaps inline)
    {
        scope.Open("span", inline).With("class", "smallcaps");
        Write(inline.Children);
        writer.Close();
        return true;
    }

    public bool Visit(InlineQuotation inline) => Wrapped("q", inline, inline.Children);

    public bool Visit(Ruby inline)
    {
        if (inRuby)
        {
            // HTML, 4.5.10: ruby has no ruby inside; the reading stands in brackets, as where ruby is unknown.
            Write(inline.Base);
            writer.Text("(");
            Write(inline.Annotation);
            writer.Text(")");
            return true;
        }

        inRuby = true;
        scope.Open("ruby", inline);
        Write(inline.Base);
        writer.Element("rp", "(").Open("rt");
        Write(inline.Annotation);
        writer.Close().Element("rp", ")").Close();
        inRuby = false;
        return true;
    }

    public bool Visit(InlineMath inline)
    {
        new MathMarkup(scope).Write(inline.MathMl, inline.Tex, inline.Text, isBlock: false);
        return true;
    }

    public bool Visit(Mark inline) => Wrapped("mark", inline, inline.Children);

    private bool OpenLink(Link link)
    {
        if (link.Target.StartsWith('#'))
        {
            if (scope.Survey.Find(link.Target[1..]) is not { } place)
            {
                return false;
            }

            writer.Open("a").With("href", scope.Dialect.PlaceAddress(scope.Part, place.Part, place.Id));
            return true;
        }

        if (!scope.Dialect.KeepsLinks)
        {
            return false;
        }

        if (WebAddress.Clean(link.Target) is not { } address)
        {
            scope.Diagnostics.Add(Markup.Diagnostics.LinkNotKept(link.Target));
            return false;
        }

        writer.Open("a");
        scope.Dialect.WriteAddress(writer, address);
        return true;
    }

    private bool Wrapped(string element, Inline inline, ValueList<Inline> children)
    {
        scope.Open(element, inline);
        Write(children);
        writer.Close();
        return true;
    }
}
