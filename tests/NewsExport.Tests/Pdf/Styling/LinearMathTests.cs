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
    [InlineData("<semantics><mi>q</mi><annotation>\\q</annotation></semantics>", "q")]
    public void Reads_a_formula_in_one_line(string inside, string said) =>
        Assert.Equal(said, LinearMath.Said(LinearMath.Of($"<math xmlns=\"http://www.w3.org/1998/Math/MathML\">{inside}</math>")));

    [Fact]
    public void Raises_and_lowers_scripts_and_slants_variables_only()
    {
        var pieces = LinearMath.Of("<math><msubsup><mi>x</mi><mn>1</mn><mi>max</mi></msubsup></math>");

        Assert.Equal(
            [new("x", VerticalForm.Normal, true), new("1", VerticalForm.Subscript, false), new("max", VerticalForm.Superscript, false)],
            pieces
        );
    }

    [Theory]
    [InlineData("<math")]
    [InlineData("<!DOCTYPE math [<!ENTITY a \"b\">]><math>&a;</math>")]
    [InlineData(null)]
    public void Makes_nothing_of_what_is_no_formula(string? source) => Assert.Empty(LinearMath.Of(source));

    [Theory]
    [InlineData(8, 1)]
    [InlineData(400, 0)]
    public void Builds_in_a_line_only_what_a_line_can_hold(int letters, int built)
    {
        var inside = string.Concat(Enumerable.Repeat("<mi>x</mi>", letters));

        Assert.Equal(built, LinearMath.Of($"<math><msqrt>{inside}</msqrt></math>", builds: true).Count(piece => piece.Built is not null));
    }

    [Fact]
    public void Survives_a_formula_without_end()
    {
        var deep = string.Concat(Enumerable.Repeat("<msqrt>", 3000)) + string.Concat(Enumerable.Repeat("</msqrt>", 3000));

        Assert.InRange(LinearMath.Of($"<math>{deep}</math>").Count, 0, 200);
    }
}
