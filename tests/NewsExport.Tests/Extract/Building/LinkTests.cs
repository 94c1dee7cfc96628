using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Building;

public sealed class LinkTests
{
    [Fact]
    public void Makes_links_absolute()
    {
        Assert.Equal("https://post.example/map", LinkOf("<p><a href='/map'>map</a></p>").Target);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData(" java\nscript:alert(1)")]
    public void Keeps_the_words_of_links_that_lead_nowhere_safe(string target)
    {
        var paragraph = Only<Paragraph>($"<p>see <a href='{target}'>this</a></p>");

        Assert.Equal("see this", Words(paragraph));
        Assert.DoesNotContain(paragraph.Content, inline => inline is Link);
    }

    [Fact]
    public void Leads_links_inside_the_page_to_the_block_that_the_place_became()
    {
        var blocks = Blocks("<p>See <a href='#count'>the count</a>.</p><h2 id=count>The count</h2>");

        var link = Assert.IsType<Link>(Assert.IsType<Paragraph>(blocks[0]).Content[1]);
        Assert.Equal("#" + blocks[1].Id, link.Target);
    }

    [Fact]
    public void Unwraps_links_to_places_that_do_not_exist()
    {
        Assert.DoesNotContain(Only<Paragraph>("<p><a href='#nowhere'>words</a></p>").Content, inline => inline is Link);
    }

    [Fact]
    public void Keeps_a_link_around_whole_paragraphs()
    {
        var blocks = Blocks("<a href='https://a.example/'><div>one</div><div>two</div></a>");

        Assert.All(blocks, block => Assert.IsType<Link>(Assert.Single(Assert.IsType<Paragraph>(block).Content)));
    }

    [Fact]
    public void Gives_every_block_its_own_identifier()
    {
        var ids = Blocks("<h2 id=a>A</h2><p>x</p><h2 id=a>A</h2><h2>B</h2><h2>C</h2>").Select(block => block.Id).OfType<string>().ToList();

        Assert.Equal(4, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    private static Link LinkOf(string html) => Only<Paragraph>(html).Content.OfType<Link>().Single();
}
