using NewsExport.Testing.Extract;
using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Metadata;

public sealed class TitleTests
{
    [Fact]
    public void Cuts_the_name_of_the_site_off_the_title()
    {
        var page = APage
            .Bare()
            .WithHead("<title>The ferry waits | The Post</title><meta property='og:site_name' content='The Post'>")
            .WithParagraphs(2);

        Assert.Equal("The ferry waits", MetadataOf(page).Title!.Value);
    }

    [Fact]
    public void Prefers_the_headline_that_the_title_repeats()
    {
        var page = APage
            .Bare()
            .WithHead("<title>The ferry waits - The Post</title><meta property='og:title' content='You will not believe this ferry'>")
            .Under("<h1>The ferry waits</h1>")
            .WithParagraphs(2);

        var title = MetadataOf(page).Title!;
        Assert.Equal("The ferry waits", title.Value);
        Assert.Equal("dom", title.Source);
        Assert.Contains(title.Lost, lost => lost.Value == "You will not believe this ferry" && lost.Source == "opengraph");
    }

    [Fact]
    public void Does_not_take_the_name_of_the_site_for_the_title()
    {
        var page = APage
            .Bare()
            .WithHead("<title>The ferry waits | The Post</title><meta property='og:site_name' content='The Post'>")
            .Under("<h1>The Post</h1><h2 class='entry-title'>The ferry waits</h2>")
            .WithParagraphs(2);

        Assert.Equal("The ferry waits", MetadataOf(page).Title!.Value);
    }

    [Fact]
    public void Reads_the_line_under_the_title_as_the_subtitle()
    {
        var page = APage
            .Titled("The ferry waits")
            .Under("<p class='standfirst'>A river, a rope and a great deal of patience.</p>")
            .WithParagraphs(2);

        Assert.Equal("A river, a rope and a great deal of patience.", MetadataOf(page).Subtitle!.Value);
    }
}
