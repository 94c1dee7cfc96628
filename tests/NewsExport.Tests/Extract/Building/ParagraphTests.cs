using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Building;

public sealed class ParagraphTests
{
    [Fact]
    public void Makes_paragraphs_of_loose_text_between_blocks()
    {
        var blocks = Blocks("before<p>inside</p>after <em>all</em>");

        Assert.Equal(["before", "inside", "after all"], blocks.Select(Words));
    }

    [Fact]
    public void Parts_paragraphs_at_two_line_breaks_and_keeps_one()
    {
        var blocks = Blocks("<div>one<br>more<br> <br>two</div>");

        Assert.Equal(2, blocks.Count);
        Assert.Contains(Assert.IsType<Paragraph>(blocks[0]).Content, inline => inline is LineBreak);
    }

    [Fact]
    public void Collapses_white_space_across_the_boundaries_of_inlines()
    {
        var paragraph = Only<Paragraph>("<p>  a <b> bold </b> word\n and  <i>more</i> </p>");

        Assert.Equal("a bold word and more", Words(paragraph));
    }

    [Fact]
    public void Keeps_no_break_spaces_and_joiners_and_drops_controls_and_overrides()
    {
        var paragraph = Only<Paragraph>("<p>10&nbsp;km می\u200Cشود a\u0001b\u202Ec\uE000d</p>");

        Assert.Equal("10\u00A0km می\u200Cشود abcd", Words(paragraph));
    }

    [Fact]
    public void Drops_empty_blocks()
    {
        Assert.Empty(Blocks("<p> </p><div><span></span></div><ul><li> </li></ul><h2></h2>"));
    }

    [Fact]
    public void Leaves_out_excluded_nodes_and_everything_in_them()
    {
        var blocks = Blocks("<p>kept</p><div class=out><p>gone</p></div><p>also <span class=out>not</span> kept</p>");

        Assert.Equal(["kept", "also kept"], blocks.Select(Words));
    }

    [Fact]
    public void Reads_the_inlines_that_carry_meaning()
    {
        var paragraph = Only<Paragraph>(
            "<p>H<sub>2</sub>O m<sup>2</sup> <del>no</del> <mark>yes</mark> <q>said</q> <code>a  b</code> <span style='font-variant: small-caps'>Nato</span></p>"
        );

        Assert.Equal(
            [
                typeof(Subscript),
                typeof(Superscript),
                typeof(Strike),
                typeof(Mark),
                typeof(InlineQuotation),
                typeof(CodeSpan),
                typeof(SmallCaps),
            ],
            paragraph.Content.Where(inline => inline is not TextRun).Select(inline => inline.GetType())
        );
    }

    [Fact]
    public void Reads_base_and_reading_of_ruby()
    {
        var ruby = Assert.IsType<Ruby>(Only<Paragraph>("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>").Content[0]);

        Assert.Equal("漢", Words(ruby.Base));
        Assert.Equal("かん", Words(ruby.Annotation));
    }

    [Fact]
    public void Notes_language_and_direction_where_they_differ()
    {
        var blocks = Blocks("<p lang=en-GB>same</p><p lang=fa dir=rtl>دیگر</p><p>a <i lang=fr>mot</i></p>");

        Assert.Null(blocks[0].Language);
        Assert.Equal("fa", blocks[1].Language);
        Assert.Equal(TextDirection.RightToLeft, blocks[1].Direction);
        Assert.Equal("fr", Assert.IsType<Paragraph>(blocks[2]).Content[1].Language);
    }

    [Fact]
    public void Does_not_overflow_on_deep_nesting()
    {
        var html = string.Concat(Enumerable.Repeat("<div><b>", 240)) + "deep words" + string.Concat(Enumerable.Repeat("</b></div>", 240));

        Assert.Contains("deep words", string.Concat(Blocks(html).Select(Words)));
    }
}
