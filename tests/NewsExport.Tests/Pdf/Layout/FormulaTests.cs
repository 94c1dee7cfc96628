using System.Globalization;
using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Shaping.Formulas;
using NewsExport.Pdf.Tagging;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

public sealed class FormulaTests
{
    private const string Fraction = "<mfrac><mi>d</mi><mi>t</mi></mfrac>";

    [Fact]
    public void Parts_a_formula_between_its_lines_at_a_page_end()
    {
        var laidOut = LaidOut.Of(With(P("Before."), new MathBlock(Math(Chain(400)), null), P("After.")));
        var lines = Formulas(laidOut);
        Assert.True(lines.Select(line => line.Page).Distinct().Count() > 1, "the formula stands on one page");
        Assert.All(lines, line => AssertOnPage(laidOut, line));
        Assert.Equal(400, lines.Sum(line => Texts(line.Ink.Box).Count(text => text == "=")));
        Assert.Single(lines, line => line.Ink.Said.Length > 0);
    }

    [Fact]
    public void Parts_a_table_of_equations_between_its_rows()
    {
        var laidOut = LaidOut.Of(With(P("Before."), new MathBlock(Math($"<mtable>{Rows(120)}</mtable>"), null), P("After.")));
        var lines = Formulas(laidOut);
        Assert.Equal(Enumerable.Range(1, 120), lines.Select(line => int.Parse(Texts(line.Ink.Box).First(), CultureInfo.InvariantCulture)));
        Assert.True(lines.Select(line => line.Page).Distinct().Count() > 1, "the formula stands on one page");
        Assert.All(lines, line => AssertOnPage(laidOut, line));
        Assert.Single(lines.Select(line => line.Ink.Box.Marks.OfType<MathGlyphs>().Last().X).Distinct());
    }

    [Theory]
    [InlineData("<mo>{</mo><mtable>", 120)]
    [InlineData("<mtable>", 2001)]
    public void Writes_a_formula_that_no_page_holds_as_text(string start, int rows)
    {
        var laidOut = LaidOut.Of(With(P("Before."), new MathBlock(Math($"{start}{Rows(rows)}</mtable>"), null), P("After.")));
        Assert.Empty(Formulas(laidOut));
        Assert.Contains($"{rows - 1},q;{rows},q]", LaidOut.Squeezed(laidOut.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_letters_of_what_is_nested_too_deep()
    {
        var deep = string.Concat(Enumerable.Repeat("<msqrt>", 200)) + "<mi>ω</mi>" + string.Concat(Enumerable.Repeat("</msqrt>", 200));
        var laidOut = LaidOut.Of(
            With(P("Before."), new MathBlock(Math(deep), null), P(T("In "), new InlineMath(Math(deep), null), T(" line.")))
        );
        Assert.Empty(Formulas(laidOut));
        Assert.Equal(2, laidOut.Text.Count(letter => letter == 'ω'));
    }

    [Theory]
    [InlineData(".", false)]
    [InlineData(",", false)]
    [InlineData(".", true)]
    public void Breaks_a_lone_formula_at_its_relations_whatever_mark_follows_it(string mark, bool isRow)
    {
        var source = Math(isRow ? $"<mrow>{Chain(40)}</mrow>" : Chain(40));
        var laidOut = LaidOut.Of(With(P("Before."), P(new InlineMath(source, null), T(mark)), P("After.")));
        var lines = Formulas(laidOut);
        Assert.True(lines.Count > 1, $"{lines.Count} lines");
        Assert.Equal(mark, Texts(lines[^1].Ink.Box).Last());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void Counts_a_glyph_that_is_missing_once(int relations)
    {
        var laidOut = LaidOut.Of(With(P("Before."), new MathBlock(Math($"<mi>\uE123</mi>{Chain(relations)}"), null), P("After.")));
        Assert.NotEmpty(Formulas(laidOut));
        Assert.Equal(1, laidOut.Typesetter.Missing.Missing);
    }

    [Fact]
    public void Counts_a_glyph_that_is_missing_once_where_the_formula_becomes_text()
    {
        var laidOut = LaidOut.Of(With(P("Before."), new MathBlock(Math($"<mi>\uE123</mi><mtext>{new string('w', 400)}</mtext>"), null)));
        Assert.Empty(Formulas(laidOut));
        // Text counts when it is drawn.
        Assert.NotEmpty(RecordedPages.Of(laidOut).Words);
        Assert.Equal(1, laidOut.Typesetter.Missing.Missing);
    }

    [Fact]
    public void Says_a_formula_once_in_a_line_that_runs_from_the_right()
    {
        var article = With(P(T("سرعت برابر است با "), new InlineMath(Math($"<mi>v</mi><mo>=</mo>{Fraction}"), null), T(" در هر ساعت.")))
            .Knowing(metadata => metadata with { Language = Known("fa"), Direction = TextDirection.RightToLeft });
        var pages = RecordedPages.Of(LaidOut.Of(article));
        var said = pages.Replaced.Select(element => element.ActualText!).ToList();
        Assert.Contains("d/t", said);
        Assert.DoesNotContain(said, text => text.Contains('\uFFFC', StringComparison.Ordinal));
        Assert.All(pages.Replaced, element => Assert.Empty(element.Kids.OfType<StructureElement>()));
        Assert.All(
            pages.Words.Where(word => word.Text is "d" or "t"),
            word => Assert.Equal("d/t", (word.Owner as StructureElement)?.ActualText)
        );
        Assert.Equal(
            ["v", " = ", "d/t"],
            said.Where(text => text.Trim() is "v" or "=" or "d/t").Select(text => text.Replace('\u00A0', ' '))
        );
    }

    [Fact]
    public void A_formula_runs_from_the_left_in_a_line_that_runs_from_the_right()
    {
        var formula = Math($"<mi>v</mi><mo>=</mo>{Fraction}<mo>+</mo><mi>w</mi>");
        var article = With(P(T("سرعت برابر است با "), new InlineMath(formula, null), T(" در هر ساعت.")))
            .Knowing(metadata => metadata with { Language = Known("fa"), Direction = TextDirection.RightToLeft });
        var words = RecordedPages.Of(LaidOut.Of(article)).Words;
        var places = new[] { "v", "=", "t", "+", "w" }.Select(sign => words.Single(word => word.Text.Trim() == sign).Left).ToList();
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Strikes_and_marks_built_formulas_as_the_words_around_them()
    {
        InlineMath formula = new(Math(Fraction), null);
        Assert.Equal(Fills(formula) + 1, Fills(new Strike([formula])));
        Assert.Equal(Fills(formula) + 1, Fills(new Mark([formula])));

        static int Fills(Inline inline) => RecordedPages.Of(LaidOut.Of(With(P(T("Words "), inline, T(" follow."))))).Fills.Count;
    }

    [Theory]
    [InlineData("<mi>n</mi>", "n")]
    [InlineData("<msqrt><mi>n</mi></msqrt>", "√n")]
    public void Keeps_a_formula_up_that_the_page_itself_raises(string inside, string letters)
    {
        var laidOut = LaidOut.Of(With(P(T("There are 10"), new Superscript([new InlineMath(Math(inside), null)]), T(" of them."))));
        var words = laidOut.Lines(1).Single(line => LaidOut.Words(line.Ink).Contains("of them", StringComparison.Ordinal)).Ink;
        var spans = words.Text.Text.Spans.Where(span => letters.Contains(span.Text, StringComparison.Ordinal)).ToList();
        Assert.Equal(letters, string.Concat(spans.Select(span => span.Text)));
        Assert.All(spans, span => Assert.Equal(VerticalForm.Superscript, span.Style.Form));
    }

    private static string Rows(int rows) =>
        string.Concat(Enumerable.Range(1, rows).Select(row => $"<mtr><mtd><mn>{row}</mn></mtd><mtd><mi>q</mi></mtd></mtr>"));

    private static string Math(string inside) => $"<math xmlns=\"http://www.w3.org/1998/Math/MathML\">{inside}</math>";

    /// <summary>A formula that can break before each of its relations.</summary>
    private static string Chain(int relations) =>
        "<mi>a</mi>"
        + string.Concat(Enumerable.Range(1, relations).Select(i => $"<mo>=</mo><mfrac><mi>b</mi><mn>{i}</mn></mfrac><mo>+</mo><mi>c</mi>"));

    private static List<(int Page, MathInk Ink, double Baseline)> Formulas(LaidOut laidOut) =>
        [
            .. from page in Enumerable.Range(1, laidOut.Pages.Count)
            from at in laidOut.Inks(page)
            where at.Ink is MathInk
            select (page, (MathInk)at.Ink, at.Top + ((MathInk)at.Ink).Baseline),
        ];

    private static void AssertOnPage(LaidOut laidOut, (int Page, MathInk Ink, double Baseline) line)
    {
        var (top, bottom) = (line.Baseline - line.Ink.Box.Ascent, line.Baseline + line.Ink.Box.Depth);
        Assert.InRange(top, laidOut.Page.TextTop - 0.1, laidOut.Page.TextTop + laidOut.Page.GridHeight);
        Assert.InRange(bottom, laidOut.Page.TextTop, laidOut.Page.TextTop + laidOut.Page.GridHeight + 0.1);
    }

    private static IEnumerable<string> Texts(MathBox box) => box.Marks.OfType<MathGlyphs>().Select(glyphs => glyphs.Run.Text);
}
