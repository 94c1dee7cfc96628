using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Building;

public sealed class EmbedTests
{
    [Theory]
    [InlineData("<iframe src='https://www.youtube.com/embed/abcdefghijk' title='Boats'></iframe>", EmbedKind.Video)]
    [InlineData("<iframe data-src='//www.google.com/maps/embed?pb=1'></iframe>", EmbedKind.Map)]
    [InlineData("<audio><source src='talk.mp3'></audio>", EmbedKind.Audio)]
    [InlineData("<video src='boat.mp4' poster='boat.jpg'></video>", EmbedKind.Video)]
    [InlineData("<div class='wp-block-embed__wrapper'>https://youtu.be/abcdefghijk</div>", EmbedKind.Video)]
    public void Keeps_kind_and_address(string html, EmbedKind kind)
    {
        var embed = Only<Embed>(html);

        Assert.Equal(kind, embed.Kind);
        Assert.NotNull(embed.Url);
    }

    [Fact]
    public void Keeps_the_words_and_the_address_of_a_quoted_post()
    {
        var embed = Only<Embed>(
            "<blockquote class='twitter-tweet'><p>It waits.</p>&mdash; Jory <a href='https://twitter.com/jory/status/1'>May 1</a></blockquote>"
        );

        Assert.Equal("https://twitter.com/jory/status/1", embed.Url!.AbsoluteUri);
        Assert.Contains(embed.Content, block => Words(block) == "It waits.");
    }

    [Fact]
    public void Drops_frames_of_advertising()
    {
        Assert.Empty(
            Blocks("<iframe src='https://ad.doubleclick.net/x'></iframe><iframe src='https://a.example/' width=1 height=1></iframe>")
        );
    }

    [Fact]
    public void Keeps_mathml_well_formed_and_without_scripts()
    {
        var math = Only<Paragraph>(
            "<p>so <math><mi>x</mi><mo>&lt;</mo><mn>1</mn><script>x</script><annotation encoding='application/x-tex'>x&lt;1</annotation></math> holds</p>"
        )
            .Content.OfType<InlineMath>()
            .Single();

        Assert.Equal("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi><mo>&lt;</mo><mn>1</mn></math>", math.MathMl);
    }

    [Fact]
    public void Reads_a_katex_formula_once()
    {
        var paragraph = Only<Paragraph>(
            "<p>a <span class=katex><span class='katex-mathml'><math><semantics><mi>y</mi><annotation encoding='application/x-tex'>y</annotation></semantics></math></span><span class='katex-html'>y</span></span> b</p>"
        );

        Assert.Equal("a y b", Words(paragraph));
        Assert.Equal("y", paragraph.Content.OfType<InlineMath>().Single().Tex);
    }

    [Fact]
    public void Reads_tex_from_scripts()
    {
        Assert.Equal("a^2", Only<MathBlock>("<script type='math/tex; mode=display'>a^2</script>").Tex);
    }
}
