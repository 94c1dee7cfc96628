using NewsExport.Testing.Extract;
using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Metadata;

public sealed class EvidenceTests
{
    [Fact]
    public void Reads_broken_json_as_far_as_it_makes_sense()
    {
        var page = APage
            .Titled("x")
            .WithJsonLd("<!-- [{\"@type\":\"NewsArticle\",\"headline\":\"A ferry\nwaits\",\"articleSection\":\"Rivers\",}]}; -->");

        Assert.Equal("Rivers", MetadataOf(page).Section!.Value);
    }

    [Fact]
    public void Chooses_the_object_of_this_page_among_many()
    {
        var page = APage
            .Titled("The ferry waits")
            .WithJsonLd(
                """[{"@type":"NewsArticle","headline":"Another","articleSection":"Sport"},{"@type":"NewsArticle","headline":"The ferry waits","articleSection":"Rivers"}]"""
            );

        Assert.Equal("Rivers", MetadataOf(page).Section!.Value);
    }

    [Theory]
    [InlineData("en_US", "en-US")]
    [InlineData("DE", "de")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("iw", "he")]
    public void Writes_language_tags_in_their_canonical_form(string written, string expected)
    {
        Assert.Equal(expected, MetadataOf(APage.Titled("x").In(written)).Language!.Value);
    }

    [Fact]
    public void Believes_the_letters_more_than_a_template()
    {
        var text = string.Concat(Enumerable.Repeat("<p>قایق صبح زود از اسکله گذشت و پیرمرد گفت که هنوز کسی نیامده است چرا.</p>", 6));
        var metadata = MetadataOf(APage.Titled("قایق").And(text));

        Assert.Equal("fa", metadata.Language!.Value);
        Assert.Equal(TextDirection.RightToLeft, metadata.Direction);
    }

    [Fact]
    public void Says_no_language_where_nothing_tells()
    {
        Assert.Null(MetadataOf(APage.Bare().In("").And("<p>12 34 56</p>")).Language);
    }

    [Fact]
    public void Reads_site_section_tags_and_canonical_address()
    {
        var metadata = MetadataOf(
            APage
                .Titled("The ferry waits")
                .WithHead("<meta property='og:site_name' content='The Post'><link rel=canonical href='/ferry'>")
                .WithParagraphs(2)
                .And(
                    "<footer>in <a rel='category tag' href='/category/rivers/'>Rivers</a> <a rel=tag href='/tag/boats/'>boats</a> <a rel=tag href='/tag/rope/'>#rope</a></footer>"
                )
        );

        Assert.Equal("The Post", metadata.SiteName!.Value);
        Assert.Equal("Rivers", metadata.Section!.Value);
        Assert.Equal(["boats", "rope"], metadata.Tags!.Value);
        Assert.Equal("https://post.example/ferry", metadata.CanonicalUrl!.Value.AbsoluteUri);
    }

    [Fact]
    public void Does_not_take_a_logo_for_the_lead_image_where_there_is_another()
    {
        var metadata = MetadataOf(
            APage
                .Titled("x")
                .WithHead("<meta property='og:image' content='/img/logo.png'><meta name='twitter:image' content='/img/boat.jpg'>")
        );

        Assert.Equal("https://post.example/img/boat.jpg", metadata.LeadImage!.Value.Url);
    }

    [Fact]
    public void Reads_the_licence_as_the_page_states_it()
    {
        Assert.Equal(
            "https://creativecommons.org/licenses/by/4.0/",
            MetadataOf(APage.Titled("x").And("<a rel=license href='https://creativecommons.org/licenses/by/4.0/'>CC</a>")).Licence!.Value
        );
        Assert.StartsWith(
            "© 2024 The Post",
            MetadataOf(APage.Titled("x").Below("<footer><p>© 2024 The Post. All rights reserved.</p></footer>")).Licence!.Value,
            StringComparison.Ordinal
        );
    }
}
