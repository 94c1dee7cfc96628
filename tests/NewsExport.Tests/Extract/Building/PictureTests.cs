using NewsExport.Testing.Extract;
using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Building;

public sealed class PictureTests
{
    [Fact]
    public void Keeps_the_caption_with_its_figure_and_tells_the_credit_by_its_class()
    {
        var figure = Inner(
            "<figure><img src=a.jpg alt=Lake><figcaption>The lake. <span class=credit>Mara Quill</span></figcaption></figure>"
        );

        Assert.Equal("The lake.", Words(figure.Caption));
        Assert.Equal("Mara Quill", Words(figure.Credit));
        Assert.Equal("Lake", figure.Images[0].AlternativeText);
    }

    [Fact]
    public void Keeps_a_caption_with_a_formula_with_its_figure()
    {
        var figure = Inner("<figure><img src=a.jpg><figcaption>The lake at <math><mi>h</mi></math> in spring.</figcaption></figure>");

        Assert.Single(figure.Caption.OfType<InlineMath>());
    }

    [Fact]
    public void Reads_on_in_a_figure_that_holds_the_text_itself()
    {
        var body = Blocks(
            "<figure><p>The lake was low that spring, and warm.</p><p>Nobody had seen it so since the war.</p><figure><img src=a.jpg></figure><p>By June the boats lay on the stones.</p></figure>"
        );

        Assert.Equal(3, body.OfType<Paragraph>().Count());
        Assert.Single(body.OfType<Figure>());
    }

    [Fact]
    public void Reads_captions_of_boxes_that_are_no_figures()
    {
        Assert.Equal(
            "The lake.",
            Words(
                Inner(
                    "<div class='wp-caption alignwide'><a href=a-full.jpg><img src=a.jpg></a><p class='wp-caption-text'>The lake.</p></div>"
                ).Caption
            )
        );
    }

    [Theory]
    [InlineData("<img src=s.jpg srcset='s.jpg 320w, m.jpg 800w, l.jpg 1600w, xl.jpg 4000w'>", "l.jpg")]
    [InlineData("<img src=s.jpg srcset='s.jpg 1x, l.jpg 2x'>", "l.jpg")]
    [InlineData("<img class=lazyload src=ph.gif data-src=l.jpg>", "l.jpg")]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-srcset='s.jpg 300w, l.jpg 900w'>", "l.jpg")]
    [InlineData(
        "<picture><source type='image/avif' srcset=a.avif><source type='image/webp' srcset=w.webp><img src=l.jpg></picture>",
        "l.jpg"
    )]
    [InlineData("<a href='photo.jpg'><img src='photo-300x200.jpg'></a>", "photo.jpg")]
    [InlineData("<noscript><img src=l.jpg></noscript><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", "l.jpg")]
    [InlineData("<noscript><img src=l.jpg></noscript>", "l.jpg")]
    [InlineData("<amp-img src=l.jpg width=800 height=400></amp-img>", "l.jpg")]
    public void Finds_the_best_address(string html, string expected)
    {
        Assert.Equal("https://post.example/2024/05/" + expected, Assert.Single(Inner(html).Images).Key);
    }

    [Fact]
    public void Asks_for_every_address_best_first()
    {
        var request = Assert.Single(
            Built(APage.Titled("x").WithParagraphs(1).And("<img src=s.jpg srcset='s.jpg 320w, l.jpg 1600w'>")).Requests
        );

        Assert.Equal(["l.jpg", "s.jpg"], request.Addresses.Select(address => address.Reference));
    }

    [Theory]
    [InlineData("<img src='https://pixel.wp.com/b.gif' width=1 height=1>")]
    [InlineData("<img class=avatar src=face.jpg>")]
    [InlineData("<img src=spacer.gif>")]
    public void Drops_what_is_no_picture_of_the_article(string html)
    {
        Assert.Empty(Blocks(html));
    }

    [Fact]
    public void Writes_emoji_as_their_character()
    {
        Assert.Equal("Done 😀", Words(Only<Paragraph>("<p>Done <img class=emoji alt='😀' src=1f600.svg></p>")));
    }

    [Fact]
    public void Keeps_a_sentence_whole_around_a_picture()
    {
        var blocks = Blocks("<p>The boat <img src=a.jpg> left.</p>");

        Assert.Equal("The boat left.", Words(blocks[0]));
        Assert.IsType<Figure>(blocks[1]);
    }

    [Fact]
    public void Makes_one_gallery_of_pictures_side_by_side()
    {
        var gallery = Inner(
            "<figure class='wp-block-gallery'><figure><img src=a.jpg><figcaption>A.</figcaption></figure><figure><img src=b.jpg></figure></figure>"
        );

        Assert.Equal(FigureRole.Gallery, gallery.Role);
        Assert.Equal(2, gallery.Images.Count);
    }

    [Fact]
    public void Opens_with_the_featured_image_that_stands_before_the_body()
    {
        var built = Built(
            APage
                .Titled("x")
                .Under("<div class='post-thumbnail'><img width=800 data-src=meeting.jpg alt='A long table'></div>")
                .WithParagraphs(2)
        );

        var lead = Assert.IsType<Figure>(built.Blocks[0]);
        Assert.Equal(FigureRole.Lead, lead.Role);
        Assert.Equal("A long table", lead.Images[0].AlternativeText);
        Assert.Equal("A long table", built.Metadata.LeadImage!.Value.AlternativeText);
    }

    [Fact]
    public void Does_not_open_with_a_picture_that_the_body_shows_at_once()
    {
        var built = Built(
            APage
                .Titled("x")
                .Under("<div class='post-thumbnail'><img src=seashore-300x200.jpg></div>")
                .WithParagraphs(1)
                .And("<img src=seashore.jpg>")
        );

        Assert.Single(built.Blocks.OfType<Figure>());
    }

    private static Figure Inner(string html) => Built(APage.Titled("x").WithParagraphs(1).And(html)).Blocks.OfType<Figure>().Single();
}
