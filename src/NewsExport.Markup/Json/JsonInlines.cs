using System.Text.Json;

namespace NewsExport.Markup.Json;

/// <summary>Writes inlines as the objects of the schema, nested by <c>children</c>.</summary>
internal sealed class JsonInlines(Utf8JsonWriter json) : IInlineVisitor<bool>
{
    public bool Write(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }

        return true;
    }

    /// <summary>The fields of a picture; <c>file</c> is null, since JSON writes none beside itself.</summary>
    public static void WriteImage(Utf8JsonWriter json, ArticleImage image)
    {
        json.WriteString("url", JsonText.Clean(PublicAddress.OfReference(image.Key)));
        json.WriteString("alt", JsonText.Clean(image.AlternativeText));
        WriteNumber(json, "width", image.Width);
        WriteNumber(json, "height", image.Height);
        json.WriteNull("file");
    }

    public bool Visit(TextRun inline) => Leaf("text", inline, "text", inline.Text);

    public bool Visit(Emphasis inline) => Node("emphasis", inline, inline.Children);

    public bool Visit(Strong inline) => Node("strong", inline, inline.Children);

    public bool Visit(Link inline)
    {
        if (PublicAddress.OfLink(inline.Target) is not { } target)
        {
            // A link that leads nowhere outside this machine is its words, as in the other formats.
            Write(inline.Children);
            return true;
        }

        Begin("link", inline);
        String("href", target);
        return End(inline.Children);
    }

    public bool Visit(CodeSpan inline) => Leaf("code", inline, "text", inline.Text);

    public bool Visit(InlineImage inline)
    {
        Begin("image", inline);
        WriteImage(json, inline.Image);
        return End();
    }

    public bool Visit(LineBreak inline)
    {
        Begin("break", inline);
        return End();
    }

    public bool Visit(NoteReference inline)
    {
        Begin("noteref", inline);
        String("id", inline.NoteId);
        String("text", inline.Label);
        return End();
    }

    public bool Visit(Subscript inline) => Node("sub", inline, inline.Children);

    public bool Visit(Superscript inline) => Node("sup", inline, inline.Children);

    public bool Visit(Strike inline) => Node("strike", inline, inline.Children);

    public bool Visit(SmallCaps inline) => Node("smallcaps", inline, inline.Children);

    public bool Visit(InlineQuotation inline) => Node("quote", inline, inline.Children);

    public bool Visit(Ruby inline)
    {
        Begin("ruby", inline);
        String("annotation", InlineText.Of(inline.Annotation));
        return End(inline.Base);
    }

    public bool Visit(InlineMath inline)
    {
        Begin("math", inline);
        String("text", inline.Text);
        String("mathml", inline.MathMl);
        String("tex", inline.Tex);
        return End();
    }

    public bool Visit(Mark inline) => Node("mark", inline, inline.Children);

    private bool Leaf(string kind, Inline inline, string name, string value)
    {
        Begin(kind, inline);
        String(name, value);
        return End();
    }

    private bool Node(string kind, Inline inline, ValueList<Inline> children)
    {
        Begin(kind, inline);
        return End(children);
    }

    private void Begin(string kind, Inline inline)
    {
        json.WriteStartObject();
        String("kind", kind);
        if (inline.Language is not null)
        {
            String("lang", inline.Language);
        }

        if (inline.Direction is { } direction)
        {
            String("dir", direction == TextDirection.RightToLeft ? "rtl" : "ltr");
        }
    }

    private bool End()
    {
        json.WriteEndObject();
        return true;
    }

    private bool End(ValueList<Inline> children)
    {
        json.WriteStartArray("children");
        Write(children);
        json.WriteEndArray();
        return End();
    }

    private void String(string name, string? value) => json.WriteString(name, JsonText.Clean(value));

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
