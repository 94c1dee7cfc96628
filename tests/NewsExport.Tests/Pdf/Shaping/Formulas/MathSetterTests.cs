using System.Xml.Linq;
using HarfBuzzSharp;
using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Shaping.Formulas;

namespace NewsExport.Tests.Pdf.Shaping.Formulas;

public sealed class MathSetterTests
{
    private static readonly FontLibrary Fonts = new();

    [Fact]
    public void Stands_the_terms_of_a_fraction_above_and_below_its_bar()
    {
        var box = Set("<mfrac><mi>a</mi><mi>b</mi></mfrac>");
        var bar = Assert.Single(box.Marks.OfType<MathOutline>());
        var (above, below) = (Glyphs(box, "a"), Glyphs(box, "b"));
        Assert.True(above.Y < bar.Y && below.Y > bar.Y);
        Assert.InRange(above.X, bar.X, bar.X + bar.Points.Max(point => point.X));
    }

    [Fact]
    public void Raises_and_lowers_scripts_one_above_the_other()
    {
        var box = Set("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>");
        var (nucleus, below, above) = (Glyphs(box, "x"), Glyphs(box, "1"), Glyphs(box, "2"));
        Assert.True(above.Y < nucleus.Y && below.Y > nucleus.Y);
        Assert.Equal(above.X, below.X, 0.01);
        Assert.True(above.Run.Size < nucleus.Run.Size);
    }

    [Fact]
    public void Puts_the_limits_of_a_sum_above_and_below_on_a_line_of_its_own_and_beside_it_in_text()
    {
        const string Sum = "<munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover>";
        var (display, text) = (Set(Sum), Set(Sum, isDisplay: false));
        Assert.True(Glyphs(display, "n").X < Glyphs(display, "∑").X + WidthOf(Glyphs(display, "∑").Run));
        Assert.True(Glyphs(text, "n").X >= Glyphs(text, "∑").X + WidthOf(Glyphs(text, "∑").Run) - 0.01);
    }

    [Fact]
    public void Brackets_and_roots_grow_with_what_they_hold()
    {
        const string Tall = "<mfrac><mi>a</mi><mfrac><mi>b</mi><mi>c</mi></mfrac></mfrac>";
        var (ascent, depth) = (Set(Tall).Ascent, Set(Tall).Depth);
        var tall = ascent + depth;
        Assert.True(Set($"<mrow><mo>(</mo>{Tall}<mo>)</mo></mrow>").Marks.OfType<MathOutline>().Max(HeightOf) >= tall);
        Assert.True(Set($"<msqrt>{Tall}</msqrt>").Marks.OfType<MathOutline>().Max(HeightOf) >= tall);
        Assert.Empty(Set("<mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow>").Marks.OfType<MathOutline>());
    }

    [Fact]
    public void Bars_that_never_close_cost_no_more_than_others()
    {
        // Each opens a level inside the last; copied level by level, they took minutes.
        var bars = string.Concat(Enumerable.Repeat("<mo>|</mo><mo>\u2016</mo>", 40_000));
        Assert.True(Set($"<mrow><mi>a</mi>{bars}<mi>b</mi></mrow>").Width > 0);
    }

    [Fact]
    public void Lines_up_the_columns_of_a_matrix()
    {
        var box = Set(
            "<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable>"
        );
        Assert.True(Glyphs(box, "b").X > Glyphs(box, "a").X + WidthOf(Glyphs(box, "a").Run));
        Assert.Equal(Glyphs(box, "a").Y, Glyphs(box, "b").Y);
        Assert.True(Glyphs(box, "c").Y > Glyphs(box, "a").Y);
    }

    [Theory]
    [InlineData("<mroot><mi>x</mi><mn>3</mn></mroot>", "x3")]
    [InlineData("<menclose><mi>p</mi><mo>+</mo><mi>q</mi></menclose>", "p+q")]
    [InlineData("<mfenced open='⟨' close='⟩'><mi>u</mi><mi>v</mi></mfenced>", "⟨u,v⟩")]
    [InlineData("<unknown><mtext>where</mtext><mi>t</mi></unknown>", "wheret")]
    [InlineData("<mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>", "C614")]
    [InlineData(
        "<mmultiscripts><mi>R</mi><mi>a</mi><none/><mrow/><mi>b</mi><mprescripts/><mn>1</mn><mn>2</mn><mn>3</mn></mmultiscripts>",
        "Rab123"
    )]
    [InlineData("<msup><mi>x</mi><mn>1</mn><mn>2</mn></msup>", "x12")]
    [InlineData("<mtable><mlabeledtr><mtext>(7)</mtext><mi>p</mi><mi>q</mi></mlabeledtr><mtr><mi>r</mi></mtr></mtable>", "(7)pqr")]
    [InlineData("<mtext>where\u2028t</mtext>", "where t")]
    public void Loses_nothing_of_what_it_does_not_know(string inside, string letters) =>
        Assert.Equal(letters.Order(), string.Concat(Set(inside).Marks.OfType<MathGlyphs>().Select(glyphs => glyphs.Run.Text)).Order());

    [Theory]
    [InlineData("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>")]
    [InlineData("<mrow><mo>{</mo><mtable><mtr><mtd><mi>g</mi></mtd></mtr><mtr><mtd><mi>y</mi></mtd></mtr></mtable></mrow>")]
    [InlineData("<munderover><mo>∏</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>")]
    [InlineData("<mmultiscripts><mi>Q</mi><mi>q</mi><mi>f</mi><mprescripts/><mi>g</mi><mi>f</mi><mi>y</mi><none/></mmultiscripts>")]
    [InlineData("<mover><mi>h</mi><mo>^</mo></mover><mo>∫</mo><msqrt><mi>Q</mi><mi>f</mi></msqrt>")]
    public void Draws_nothing_outside_its_box(string inside)
    {
        var box = Set(inside);
        foreach (var mark in box.Marks)
        {
            var (right, top, bottom) = mark switch
            {
                MathGlyphs glyphs => InkOf(glyphs),
                MathOutline outline => (
                    outline.X + outline.Points.Max(point => point.X),
                    outline.Y + outline.Points.Min(point => point.Y),
                    outline.Y + outline.Points.Max(point => point.Y)
                ),
                _ => throw new InvalidOperationException(),
            };
            Assert.InRange(mark.X, -0.01, box.Width);
            Assert.InRange(right, 0, box.Width + 0.01);
            Assert.InRange(top, -box.Ascent - 0.01, box.Depth + 0.01);
            Assert.InRange(bottom, -box.Ascent - 0.01, box.Depth + 0.01);
        }
    }

    [Fact]
    public void Stands_prescripts_on_the_left_one_above_the_other()
    {
        var box = Set("<mmultiscripts><mi>C</mi><mi>q</mi><none/><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>");
        var (nucleus, below, above, after) = (Glyphs(box, "C"), Glyphs(box, "6"), Glyphs(box, "14"), Glyphs(box, "q"));
        Assert.True(above.Y < nucleus.Y && below.Y > nucleus.Y);
        Assert.True(above.X + WidthOf(above.Run) <= nucleus.X && after.X >= nucleus.X + WidthOf(nucleus.Run));
        Assert.Equal(above.X + WidthOf(above.Run), below.X + WidthOf(below.Run), 0.01);
        Assert.Equal(below.Y, after.Y, 0.01);
    }

    [Fact]
    public void Keeps_the_columns_where_a_row_has_a_label()
    {
        var box = Set("<mtable><mlabeledtr><mtext>(7)</mtext><mi>p</mi><mi>q</mi></mlabeledtr><mtr><mi>r</mi><mi>s</mi></mtr></mtable>");
        // A slanted letter leans out of its advance by a hair.
        Assert.Equal(Middle("p"), Middle("r"), 0.3);
        Assert.Equal(Middle("q"), Middle("s"), 0.3);
        Assert.True(Glyphs(box, "(7)").X > Glyphs(box, "q").X + WidthOf(Glyphs(box, "q").Run));

        double Middle(string letter) => Glyphs(box, letter).X + (WidthOf(Glyphs(box, letter).Run) / 2);
    }

    [Theory]
    [InlineData("<mi>f</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>=</mo><mo>{</mo>TALL", 1)]
    [InlineData("<mo>|</mo><mi>x</mi><mo>|</mo><mo>=</mo><mo>|</mo>TALL<mo>|</mo>", 2)]
    [InlineData("<mo>{</mo><mi>x</mi><mo>|</mo>TALL<mo>}</mo><mo>(</mo><mi>x</mi><mo>)</mo>", 3)]
    [InlineData("<mo>]</mo>TALL<mo>[</mo>", 2)]
    public void Grows_the_brackets_that_hold_something_tall_and_no_others(string inside, int grown)
    {
        const string Tall = "<mtable><mtr><mi>a</mi></mtr><mtr><mi>b</mi></mtr><mtr><mi>c</mi></mtr></mtable>";
        Assert.Equal(grown, Signs(Set(inside.Replace("TALL", Tall, StringComparison.Ordinal))));

        static int Signs(MathBox box) => box.Marks.OfType<MathOutline>().Select(outline => outline.X).Distinct().Count();
    }

    [Fact]
    public void Keeps_the_white_before_a_relation_that_begins_a_cell()
    {
        var box = Set("<mtable columnspacing='0em'><mtr><mtd><mi>d</mi></mtd><mtd><mo>=</mo><mi>e</mi></mtd></mtr></mtable>");
        var (left, sign) = (Glyphs(box, "d"), Glyphs(box, "="));
        Assert.True(sign.X - left.X - WidthOf(left.Run) >= 2.7);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("NaNem")]
    [InlineData("Infinityem")]
    [InlineData("1e999em")]
    public void Knows_no_lengths_but_finite_ones(string length) => Assert.Equal(0, MathRow.Length(length));

    [Fact]
    public void Survives_a_formula_without_end()
    {
        var deep = new XElement("mi", "x");
        for (var i = 0; i < 3000; i++)
        {
            deep = new XElement("msqrt", deep);
        }

        using var shaper = new TextShaper(Fonts);
        Assert.True(new MathSetter(shaper, null).Set(deep, Style(true)).Width < 10_000);
    }

    private static MathBox Set(string inside, bool isDisplay = true)
    {
        using var shaper = new TextShaper(Fonts);
        return new MathSetter(shaper, null).Set(XElement.Parse($"<math>{inside}</math>"), Style(isDisplay));
    }

    private static MathStyle Style(bool isDisplay) => new(new TextStyle(FontFamily.Serif, 10, default), isDisplay, 0);

    private static MathGlyphs Glyphs(MathBox box, string text) => box.Marks.OfType<MathGlyphs>().Single(glyphs => glyphs.Run.Text == text);

    private static double WidthOf(GlyphRun run) => run.Glyphs.Sum(glyph => glyph.Advance);

    /// <summary>Right edge, top and bottom of what is seen of the glyphs, as the font measures it.</summary>
    private static (double Right, double Top, double Bottom) InkOf(MathGlyphs glyphs)
    {
        var face = glyphs.Run.Face;
        using var file = Blob.FromStream(new MemoryStream(face.Data.ToArray()));
        using var opened = new Face(file, face.Index);
        using var font = new Font(opened);
        var scale = glyphs.Run.Size / face.UnitsPerEm;
        var baseline = glyphs.Y - glyphs.Run.Rise;
        var pen = glyphs.X + glyphs.Run.X;
        var (right, top, bottom) = (pen, baseline, baseline);
        foreach (var glyph in glyphs.Run.Glyphs)
        {
            if (font.TryGetGlyphExtents(glyph.Id, out var ink) && ink.Height != 0)
            {
                right = Math.Max(right, pen + glyph.OffsetX + ((ink.XBearing + ink.Width) * scale));
                top = Math.Min(top, baseline - glyph.OffsetY - (ink.YBearing * scale));
                bottom = Math.Max(bottom, baseline - glyph.OffsetY - ((ink.YBearing + ink.Height) * scale));
            }

            pen += glyph.Advance;
        }

        return (Math.Max(right, pen), top, bottom);
    }

    private static double HeightOf(MathOutline outline) => outline.Points.Max(point => point.Y) - outline.Points.Min(point => point.Y);
}
