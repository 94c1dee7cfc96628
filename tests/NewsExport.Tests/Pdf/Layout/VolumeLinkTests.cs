using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>Links among the articles of a volume, and what the volume says of its articles together.</summary>
public sealed class VolumeLinkTests
{
    private const string Mill = "https://valley.example/2026/mill";
    private const string Weir = "https://valley.example/2026/weir";

    [Fact]
    public void A_link_to_another_article_leads_to_its_page_and_names_it()
    {
        var pages = RecordedPages.Of(Named("Two"), About(Mill, Linked("weir", Weir)), About(Weir, Linked("mill", Mill)));

        Assert.Contains(pages.Links, static link => link is { Said: "weir[p. 4]", Target: { Destination: "2-top", Address: null } });
        Assert.Contains(pages.Links, static link => link is { Said: "mill[p. 3]", Target: { Destination: "1-top", Address: null } });
        Assert.DoesNotContain(pages.Words, static word => word.Text.Contains("Links", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://www.valley.example/2026/weir/")]
    [InlineData("https://valley.example/2026/weir?utm_source=mail#banks")]
    public void Another_spelling_of_the_address_is_the_same_article(string address)
    {
        var pages = RecordedPages.Of(Named("Two"), About(Mill, Linked("weir", address)), About(Weir, P("Water.")));

        Assert.Contains(pages.Links, static link => link is { Said: "weir[p. 4]", Target.Destination: "2-top" });
    }

    [Theory]
    [InlineData(Mill)]
    [InlineData("https://valley.example/2026/dam")]
    public void A_link_to_itself_or_to_what_is_not_in_the_volume_keeps_its_address(string address)
    {
        var pages = RecordedPages.Of(Named("Two"), About(Mill, Linked("there", address)), About(Weir, P("Water.")));

        Assert.Contains(pages.Links, link => link.Said == "there[1]" && link.Target.Address == address);
    }

    /// <summary>An article takes three pages, as a rule; this one takes more, and the next begins behind page 9.</summary>
    [Fact]
    public void A_page_number_that_became_longer_stays_in_the_room_that_was_kept_for_it()
    {
        var body = string.Concat(Enumerable.Repeat("The water does not know what day it is. ", 800));

        var pages = RecordedPages.Of(Named("Two"), About(Mill, Linked("weir", Weir), P(body)), About(Weir, P("Water.")));

        var mark = Assert.Single(pages.Words, static word => word.Text.StartsWith("[p. 1", StringComparison.Ordinal));
        Assert.Equal("[p. 14]", mark.Text);
        var after = pages.Words.First(word => word.Left > mark.Left + 1 && Math.Abs(word.Baseline - mark.Baseline) is > 1 and < 6);
        Assert.StartsWith(", and then", after.Text, StringComparison.Ordinal);
        Assert.True(mark.Left + mark.Width <= after.Left, $"the number ends at {mark.Left + mark.Width}, the text goes on at {after.Left}");
    }

    [Fact]
    public void The_first_page_of_each_article_says_where_its_provenance_stands()
    {
        var pages = RecordedPages.Of(Named("Two"), About(Mill, P("Flour.")), About(Weir, P("Water.")));

        Assert.Equal(3, string.Concat(pages.Lines).Split("from valley.example. Provenance on page 5.").Length);
    }

    [Fact]
    public void The_pages_about_the_collection_begin_by_saying_what_it_is()
    {
        var pages = RecordedPages.Of(Named("Two"), About(Mill, P("Flour.")), About(Weir, P("Water.")));

        Assert.Contains("nothing rewritten, nothing summarised", string.Join(' ', pages.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Rights_that_differ_are_told_with_the_sites_whose_they_are()
    {
        var free = About(Weir, P("Water."))
            .Knowing(static known => known with { SiteName = Known("The Weir"), Licence = Known("CC BY 4.0") });
        var unsaid = About(Mill, P("Flour.")).Knowing(static known => known with { SiteName = Known("The Mill") });

        var lines = RecordedPages.Of(Named("Two"), unsaid, free).Lines;

        Assert.Contains("The Mill: The page states none.", lines);
        Assert.Contains("The Weir: CC BY 4.0", lines);
    }

    [Fact]
    public void Rights_that_all_pages_state_alike_are_told_once()
    {
        var lines = RecordedPages.Of(Named("Two"), About(Mill, P("Flour.")), About(Weir, P("Water."))).Lines;

        Assert.Single(lines, static line => line == "The page states none.");
    }

    private static Volume Named(string title) => new() { Title = title };

    private static Paragraph Linked(string words, string address) => P([T("See "), Link(words, address), T(", and then come back.")]);

    private static Link Link(string words, string address) => new(address, [T(words)]);

    private static Article About(string address, params Block[] blocks) =>
        With(blocks).Knowing(known => known with { Url = new Uri(address), CanonicalUrl = null, Licence = null });
}
