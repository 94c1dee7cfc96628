using System.Text.Json;
using NewsExport.Markup.Markdown;
using NewsExport.Testing.Articles;
using NewsExport.Testing.Files;
using NewsExport.Testing.Judges;

namespace NewsExport.Tests.Markup;

/// <summary>Markdown as another program reads it: pandoc finds the blocks that the article has.</summary>
public sealed class MarkdownInPandocTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Pandoc_finds_every_block_and_the_front_matter()
    {
        using var document = Read(await MarkdownAsync());

        var counts = Counts(document.RootElement.GetProperty("blocks"));
        Assert.Equal(3, counts["Header"]); // the title and two headings
        Assert.Equal(1, counts["Table"]);
        Assert.Equal(1, counts["CodeBlock"]);
        Assert.Equal(1, counts["OrderedList"]);
        Assert.Equal(2, counts["Note"]);
        Assert.Equal(1, counts["HorizontalRule"]);
        Assert.True(counts["Image"] >= 4, $"{counts["Image"]} pictures");
        var meta = document.RootElement.GetProperty("meta");
        Assert.Equal("Kelp & the <tide> clock", Words(meta.GetProperty("title")));
        Assert.Equal("en", Words(meta.GetProperty("lang")));
    }

    [Fact]
    public async Task Pandoc_does_lose_blocks_behind_a_fence_that_is_never_closed()
    {
        var sound = await MarkdownAsync();
        var fence = sound.IndexOf("\n```\n", StringComparison.Ordinal);
        using var document = Read(sound[..fence] + sound[(fence + 4)..]);

        Assert.False(Counts(document.RootElement.GetProperty("blocks")).ContainsKey("Table"));
    }

    public void Dispose() => folder.Dispose();

    private static async Task<string> MarkdownAsync() => (await Rendered.AsAsync(new MarkdownRenderer(), SampleArticles.EveryBlock())).Text;

    private JsonDocument Read(string markdown)
    {
        var file = folder.Write("article.md", markdown);
        // At most a gigabyte: hostile Markdown can make pandoc take all that there is.
        var verdict = Judge.Find("pandoc").Run("+RTS", "-M1g", "-RTS", "-f", "commonmark_x+yaml_metadata_block", "-t", "json", file);
        Assert.True(verdict.ExitCode == 0, verdict.Errors);
        return JsonDocument.Parse(verdict.Output, new JsonDocumentOptions { MaxDepth = 500 });
    }

    /// <summary>How often each type of pandoc's tree occurs.</summary>
    private static Dictionary<string, int> Counts(JsonElement tree)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(tree, counts);
        return counts;
    }

    private static void Count(JsonElement element, Dictionary<string, int> counts)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Count(item, counts);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("t", out var type))
            {
                counts[type.GetString()!] = counts.GetValueOrDefault(type.GetString()!) + 1;
            }

            foreach (var property in element.EnumerateObject())
            {
                Count(property.Value, counts);
            }
        }
    }

    private static string Words(JsonElement inlines) =>
        inlines.ValueKind switch
        {
            JsonValueKind.Array => string.Concat(inlines.EnumerateArray().Select(Words)),
            JsonValueKind.Object when inlines.GetProperty("t").ValueEquals("Space") => " ",
            // Pandoc reads the strings of front matter as Markdown, where a tag is raw HTML: format and text.
            JsonValueKind.Object when inlines.GetProperty("t").ValueEquals("RawInline") => inlines.GetProperty("c")[1].GetString()!,
            JsonValueKind.Object => Words(inlines.GetProperty("c")),
            JsonValueKind.String => inlines.GetString()!,
            _ => "",
        };
}
