using System.Text.Json;
using NewsExport.Markup.Text;

namespace NewsExport.Markup.Json;

/// <summary>Writes blocks as the objects of the schema.</summary>
internal sealed class JsonBlocks(Utf8JsonWriter json, string? language) : IBlockVisitor<bool>
{
    private readonly JsonInlines inlines = new(json);

    public bool Visit(Paragraph block)
    {
        Begin("paragraph", block);
        Words(block.Content);
        return End();
    }

    public bool Visit(Heading block)
    {
        Begin("heading", block);
        json.WriteNumber("level", Math.Clamp(block.Level, 1, 6));
        Words(block.Content);
        String("id", block.Id);
        return End();
    }

    public bool Visit(ListBlock block)
    {
        Begin("list", block);
        json.WriteBoolean("ordered", block.Ordered);
        json.WriteNumber("start", block.Start);
        if (block.Reversed)
        {
            json.WriteBoolean("reversed", true);
        }

        json.WriteStartArray("items");
        foreach (var item in block.Items)
        {
            json.WriteStartArray();
            All(item);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        return End();
    }

    public bool Visit(DefinitionList block)
    {
        Begin("definitions", block);
        json.WriteStartArray("entries");
        foreach (var entry in block.Entries)
        {
            json.WriteStartObject();
            String("term", InlineText.Of(entry.Term, language));
            Blocks("description", entry.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return End();
    }

    public bool Visit(Quotation block)
    {
        Begin("quote", block);
        String("kind", block.Kind == QuotationKind.Pull ? "pull" : "block");
        Blocks("blocks", block.Content);
        WordsOrNull("attribution", block.Attribution);
        return End();
    }

    public bool Visit(CodeBlock block)
    {
        Begin("code", block);
        String("text", block.Text);
        String("language", block.CodeLanguage);
        return End();
    }

    public bool Visit(TableBlock block)
    {
        Begin("table", block);
        WordsOrNull("caption", block.Caption);
        json.WriteStartArray("rows");
        for (var row = 0; row < block.Rows.Count; row++)
        {
            json.WriteStartArray();
            foreach (var cell in block.Rows[row].Cells)
            {
                WriteCell(cell, row < block.HeaderRows);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        return End();
    }

    public bool Visit(Figure block)
    {
        Begin("figure", block);
        json.WriteStartArray("images");
        foreach (var image in block.Images)
        {
            json.WriteStartObject();
            JsonInlines.WriteImage(json, image);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WordsOrNull("caption", block.Caption);
        WordsOrNull("credit", block.Credit);
        String("role", block.Role.ToString().ToLowerInvariant());
        return End();
    }

    public bool Visit(Embed block)
    {
        Begin("embed", block);
        String("kind", block.Kind.ToString().ToLowerInvariant());
        String("url", PublicAddress.Of(block.Url));
        String("title", block.Title);
        String("poster", block.Poster is { } poster ? PublicAddress.OfReference(poster.Key) : null);
        if (block.Content.Count > 0)
        {
            Blocks("blocks", block.Content);
        }

        return End();
    }

    public bool Visit(MathBlock block)
    {
        Begin("math", block);
        String("mathml", block.MathMl);
        String("tex", block.Tex);
        json.WriteBoolean("display", true);
        return End();
    }

    public bool Visit(Aside block)
    {
        Begin("aside", block);
        WordsOrNull("title", block.Title);
        Blocks("blocks", block.Content);
        return End();
    }

    public bool Visit(TimedEntry block)
    {
        Begin("entry", block);
        String("time", block.Time);
        WordsOrNull("title", block.Title);
        Blocks("blocks", block.Content);
        return End();
    }

    public bool Visit(ThematicBreak block)
    {
        Begin("rule", block);
        return End();
    }

    public bool Visit(Footnote block)
    {
        Begin("footnote", block);
        String("id", block.Id);
        String("label", block.Label);
        Blocks("blocks", block.Content);
        return End();
    }

    private void WriteCell(TableCell cell, bool isHead)
    {
        json.WriteStartObject();
        Words(cell.Content);
        json.WriteBoolean("header", cell.IsHeader || isHead);
        json.WriteNumber("colspan", Math.Max(cell.ColumnSpan, 1));
        json.WriteNumber("rowspan", Math.Max(cell.RowSpan, 1));
        json.WriteEndObject();
    }

    /// <summary>Language and direction are written where they differ from the article's.</summary>
    private void Begin(string type, Block block)
    {
        json.WriteStartObject();
        String("type", type);
        if (block.Language is not null)
        {
            String("lang", block.Language);
        }

        if (block.Direction is { } direction)
        {
            String("dir", direction == TextDirection.RightToLeft ? "rtl" : "ltr");
        }
    }

    private bool End()
    {
        json.WriteEndObject();
        return true;
    }

    private void Words(ValueList<Inline> content)
    {
        String("text", InlineText.Of(content, language));
        json.WriteStartArray("inlines");
        inlines.Write(content);
        json.WriteEndArray();
    }

    private void WordsOrNull(string name, ValueList<Inline> content) =>
        String(name, content.Count == 0 ? null : InlineText.Of(content, language));

    private void Blocks(string name, ValueList<Block> blocks)
    {
        json.WriteStartArray(name);
        All(blocks);
        json.WriteEndArray();
    }

    private void All(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
    }

    private void String(string name, string? value) => json.WriteString(name, JsonText.Clean(value));
}
