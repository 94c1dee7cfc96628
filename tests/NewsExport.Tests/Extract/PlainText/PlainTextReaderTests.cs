using NewsExport.Extract.Building;
using NewsExport.Extract.PlainText;
using NewsExport.Extract.Reading;
using NewsExport.Testing.Extract;
using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Takes_the_first_line_as_title_and_drops_the_credit_of_the_theme()
    {
        var built = Read(
            "The ferry waits\n\nIt left at six.\n\nIt came back.\n\nProudly powered by WordPress | Theme: Reed by Marsh Themes."
        );

        Assert.Equal("The ferry waits", built.Metadata.Title!.Value);
        Assert.Equal(["It left at six.", "It came back."], built.Blocks.Select(Words));
        Assert.Equal("theme-credit", Assert.Single(built.Removals).Step);
    }

    [Fact]
    public void Recognises_byline_and_date_lines()
    {
        var built = Read("The ferry waits\n\nBy Mara Quill\n\n17 May 2024\n\nIt left at six.");

        Assert.Equal("Mara Quill", Assert.Single(built.Metadata.Authors!.Value).Name);
        Assert.Equal("2024-05-17", built.Metadata.Published!.Value.ToString());
        Assert.Single(built.Blocks);
    }

    [Fact]
    public void Joins_lines_that_a_program_wrapped()
    {
        var built = Read(
            "The ferry waits\n\nThe ferry left the eastern bank at six in the morning, with two bicycles,\na crate of pears and nobody in a hurry, and it came back an hour later\nwith the same crate.\n"
        );

        Assert.DoesNotContain(Assert.IsType<Paragraph>(Assert.Single(built.Blocks)).Content, inline => inline is LineBreak);
    }

    [Fact]
    public void Keeps_the_lines_of_a_verse()
    {
        var verse = Assert.IsType<Paragraph>(Assert.Single(Read("Rope\n\nA rope,\na river,\na bell.").Blocks));

        Assert.Equal(2, verse.Content.Count(inline => inline is LineBreak));
    }

    [Fact]
    public void Reads_lists_and_addresses()
    {
        var built = Read("Things\n\n- a bell\n- a rope\n\nSee https://post.example/a.");

        Assert.Equal(2, Assert.IsType<ListBlock>(built.Blocks[0]).Items.Count);
        Assert.Equal("https://post.example/a", Assert.IsType<Paragraph>(built.Blocks[1]).Content.OfType<Link>().Single().Target);
    }

    [Fact]
    public void Reads_old_encodings()
    {
        var reader = new PlainTextReader(new CharacterDecoder(new EncodingLabels()));

        Assert.Equal(
            "Caf\u00E9",
            reader.Read(Captures.Of([0x43, 0x61, 0x66, 0xE9, 0x0A, 0x0A, 0x61, 0x0A, 0x0A, 0x62], "text/plain")).Metadata.Title!.Value
        );
    }

    private static BuiltArticle Read(string text) =>
        new PlainTextReader(new CharacterDecoder(new EncodingLabels())).Read(Captures.Of(text, "text/plain"));
}
