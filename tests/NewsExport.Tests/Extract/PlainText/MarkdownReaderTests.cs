using NewsExport.Extract.Building;
using NewsExport.Extract.PlainText;
using NewsExport.Extract.Reading;
using NewsExport.Testing.Extract;
using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.PlainText;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Reads_front_matter()
    {
        var metadata = Read(
            "---\ntitle: \"The ferry waits\"\nauthor: Mara Quill\ndate: 2024-05-17\ntags: [boats, rope]\nlang: en\nsource: https://post.example/ferry\n---\nIt left at six."
        ).Metadata;

        Assert.Equal("The ferry waits", metadata.Title!.Value);
        Assert.Equal("Mara Quill", Assert.Single(metadata.Authors!.Value).Name);
        Assert.Equal("2024-05-17", metadata.Published!.Value.ToString());
        Assert.Equal(["boats", "rope"], metadata.Tags!.Value);
        Assert.Equal("https://post.example/ferry", metadata.Url!.AbsoluteUri);
    }

    [Fact]
    public void Takes_the_first_heading_as_the_title()
    {
        var built = Read("# The ferry waits\n\nIt left.\n\n## Later\n\nIt came back.");

        Assert.Equal("The ferry waits", built.Metadata.Title!.Value);
        Assert.Equal([typeof(Paragraph), typeof(Heading), typeof(Paragraph)], built.Blocks.Select(block => block.GetType()));
    }

    [Fact]
    public void Reads_tables_notes_code_and_struck_words()
    {
        var built = Read(
            "# T\n\nA ~~b~~ c.[^1]\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```python\nx = 1  # one\n```\n\n- [x] done\n\n[^1]: The note.\n"
        );

        Assert.Equal(
            [typeof(Paragraph), typeof(TableBlock), typeof(CodeBlock), typeof(ListBlock), typeof(Footnote)],
            built.Blocks.Select(block => block.GetType())
        );
        Assert.Contains(Assert.IsType<Paragraph>(built.Blocks[0]).Content, inline => inline is Strike);
        Assert.Equal(1, Assert.IsType<TableBlock>(built.Blocks[1]).HeaderRows);
        Assert.Equal("python", Assert.IsType<CodeBlock>(built.Blocks[2]).CodeLanguage);
        Assert.Equal("☑ done", Words(Assert.IsType<ListBlock>(built.Blocks[3]).Items[0][0]));
        Assert.Equal("The note.", Words(Assert.IsType<Footnote>(built.Blocks[4]).Content[0]));
    }

    [Fact]
    public void Asks_for_pictures_beside_the_file()
    {
        var request = Assert.Single(Read("# T\n\n![A boat](img/boat.png)\n\nText.").Requests);

        Assert.Equal("img/boat.png", Assert.Single(request.Addresses).Reference);
    }

    private static BuiltArticle Read(string text) =>
        new MarkdownReader(Reader(), new CharacterDecoder(new EncodingLabels())).Read(
            Captures.Of(text, "text/markdown"),
            TestContext.Current.CancellationToken
        );
}
