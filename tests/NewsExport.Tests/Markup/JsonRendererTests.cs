using System.Text.Json;
using NewsExport.Markup.Json;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Markup;

public sealed class JsonRendererTests
{
    [Fact]
    public async Task Follows_the_schema()
    {
        var json = await Read(EveryBlock());
        Assert.Equal("newsexport/article/1", json.GetProperty("schema").GetString());
        Assert.Equal(["schema", "metadata", "capture", "text", "blocks"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            [
                "title",
                "subtitle",
                "authors",
                "published",
                "modified",
                "language",
                "direction",
                "siteName",
                "publisher",
                "section",
                "tags",
                "userTags",
                "description",
                "canonicalUrl",
                "url",
                "leadImage",
                "licence",
                "wordCount",
            ],
            json.GetProperty("metadata").EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal(
            ["url", "finalUrl", "fetchedAt", "sha256", "status", "tool", "allowances"],
            json.GetProperty("capture").EnumerateObject().Select(property => property.Name)
        );
    }

    [Fact]
    public async Task Keeps_the_zone_of_a_date_as_published() =>
        Assert.Equal("2026-11-14T06:30:00+01:00", (await Read(EveryBlock())).GetProperty("metadata").GetProperty("published").GetString());

    [Fact]
    public async Task Says_null_for_what_is_not_known_and_names_no_local_path()
    {
        var rendered = await Rendered.AsAsync(new JsonRenderer(), Bare());
        Assert.DoesNotContain("/home/ada", rendered.Text, StringComparison.Ordinal);
        var json = JsonDocument.Parse(rendered.Bytes).RootElement;
        Assert.All(
            ["title", "published", "url", "leadImage"],
            name => Assert.Equal(JsonValueKind.Null, json.GetProperty("metadata").GetProperty(name).ValueKind)
        );
        Assert.All(
            ["url", "finalUrl", "status"],
            name => Assert.Equal(JsonValueKind.Null, json.GetProperty("capture").GetProperty(name).ValueKind)
        );
    }

    [Fact]
    public async Task Has_a_type_for_every_kind_of_block()
    {
        var types = (await Read(EveryBlock()))
            .GetProperty("blocks")
            .EnumerateArray()
            .Select(block => block.GetProperty("type").GetString())
            .ToHashSet();
        Assert.Superset(
            new HashSet<string?>
            {
                "paragraph",
                "heading",
                "list",
                "definitions",
                "quote",
                "code",
                "table",
                "figure",
                "embed",
                "math",
                "aside",
                "entry",
                "rule",
                "footnote",
            },
            types
        );
    }

    [Fact]
    public async Task Reads_as_one_reads_it_with_notes_last()
    {
        var article = With(
            new Figure(FigureRole.Lead, [new ArticleImage("x") { AlternativeText = "alt" }]) { Caption = [T("caption")] },
            P(T("See"), new NoteReference("n", "1"), T(".")),
            new Footnote("1", [P("Note.")]) { Id = "n" },
            new ListBlock(
                false,
                [
                    [P("one")],
                    [P("two")],
                ]
            ),
            new TableBlock([new TableRow([new TableCell([T("a")]), new TableCell([T("b")])]), new TableRow([new TableCell([T("c")])])]),
            new Embed(EmbedKind.Video, new Uri("https://v.example/")) { Title = "embed" }
        );
        Assert.Equal("See.\n\none\n\ntwo\n\na\tb\nc\n\nNote.", (await Read(article)).GetProperty("text").GetString());
    }

    [Fact]
    public async Task Counts_every_character_of_chinese_as_a_word() =>
        Assert.Equal(8, (await Read(With(P("码头上的人。two more")))).GetProperty("metadata").GetProperty("wordCount").GetInt32() + 1);

    [Fact]
    public async Task Nests_inlines_by_children()
    {
        var strong = (await Read(With(P(new Strong([T("a"), new Emphasis([T("b")])]))))).GetProperty("blocks")[0].GetProperty("inlines")[0];
        Assert.Equal("strong", strong.GetProperty("kind").GetString());
        Assert.Equal("b", strong.GetProperty("children")[1].GetProperty("children")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_volume_is_one_object_of_articles()
    {
        var rendered = await Rendered.AsAsync(new JsonRenderer(), new Volume { Title = "Two" }, null, Bare(), EveryBlock());
        var json = JsonDocument.Parse(rendered.Bytes).RootElement;
        Assert.Equal("newsexport/volume/1", json.GetProperty("schema").GetString());
        Assert.Equal(2, json.GetProperty("articles").GetArrayLength());
    }

    private static async Task<JsonElement> Read(Article article) =>
        JsonDocument.Parse((await Rendered.AsAsync(new JsonRenderer(), article)).Bytes).RootElement;
}
