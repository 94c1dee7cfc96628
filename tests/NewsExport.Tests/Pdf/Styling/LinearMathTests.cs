using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;

namespace NewsExport.Tests.Pdf.Styling;

public sealed class LinearMathTests
{
    [Theory]
    [InlineData("<mi>v</mi><mo>=</mo><mfrac><mi>d</mi><mi>t</mi></mfrac>", "v = d/t")]
    [InlineData("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a + b)/2")]
    [InlineData(
        "<mover><mi>x</mi><mo>¯</mo></mover><mo>=</mo><munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover><mi>y</mi>",
        "x\u0304 = ∑_1^n y"
    )]
    [InlineData("<msqrt><mi>x</mi><mo>−</mo><mn>1</mn></msqrt>", "√(x − 1)")]
    [InlineData("<mo>−</mo><msup><mi>e</mi><msup><mi>x</mi><mn>2</mn></msup></msup>", "−e^x^2")]
    [InlineData("<mi>f</mi><mo>\u2061</mo><mfenced><mi>x</mi><mi>y</mi></mfenced>", "f(x, y)")]
    [InlineData("<mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>", "_6^14C")]
    [InlineData("<mmultiscripts><mi>R</mi><mi>a</mi><none/><mrow/><mi>b</mi></mmultiscripts>", "R_a^b")]
    [InlineData("<mtable><mlabeledtr><mtext>(7)</mtext><mi>p</mi><mi>q</mi></mlabeledtr></mtable>", "[p, q, (7)]")]
    [InlineData("<mi>a</mi><mo>⪯</mo><mi>b</mi>", "a ⪯ b")]
    [InlineData("<mi>y</mi><munder><mo>⨁</mo><mi>k</mi></munder><mi>x</mi>", "y ⨁_k x")]
    [InlineData("<semantics><mi>q</mi><annotation>\\q</annotation></semantics>", "q")]
    public void Reads_a_formula_in_one_line(string inside, string said) => Assert.Equal(said, LinearMath.Said(Of(inside)));

    [Fact]
    public void Raises_and_lowers_scripts_and_slants_variables_only()
    {
        var pieces = Of("<msubsup><mi>x</mi><mn>1</mn><mi>max</mi></msubsup>");

        Assert.Equal(
            [new("x", VerticalForm.Normal, true), new("1", VerticalForm.Subscript, false), new("max", VerticalForm.Superscript, false)],
            pieces
        );
    }

    [Theory]
    [InlineData("<math")]
    [InlineData("<!DOCTYPE math [<!ENTITY a \"b\">]><math>&a;</math>")]
    [InlineData(null)]
    public void Makes_nothing_of_what_is_no_formula(string? source) => Assert.Null(LinearMath.Parse(source));

    [Theory]
    [InlineData(8, 20, 1)]
    [InlineData(8, 4, 0)]
    [InlineData(400, 1000, 0)]
    public void Builds_in_a_line_only_what_a_line_can_hold(int letters, double widest, int built)
    {
        var inside = string.Concat(Enumerable.Repeat("<mi>x</mi>", letters));

        Assert.Equal(built, Of($"<msqrt>{inside}</msqrt>", widest).Count(piece => piece.Built is not null));
    }

    [Fact]
    public void Survives_a_formula_without_end()
    {
        var deep = string.Concat(Enumerable.Repeat("<msqrt>", 3000)) + string.Concat(Enumerable.Repeat("</msqrt>", 3000));

        Assert.InRange(Of(deep).Count, 0, 200);
    }

    [Fact]
    public void Ends_no_line_of_text_whatever_a_formula_holds()
    {
        const string Inside = "<mi>a\u2028b</mi><mo>=\u2028</mo><mfenced open='\u2028('><mn>1\u2028</mn></mfenced>";

        Assert.DoesNotContain(Of(Inside, 20), piece => piece.Text.Contains('\u2028', StringComparison.Ordinal));
    }

    private static IReadOnlyList<MathPiece> Of(string inside, double widest = 0) =>
        LinearMath.Of(LinearMath.Parse($"<math xmlns=\"http://www.w3.org/1998/Math/MathML\">{inside}</math>")!, widest: widest);
}
