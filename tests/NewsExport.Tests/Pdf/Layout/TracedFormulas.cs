using System.Globalization;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>Formulas of every shape whose pieces carry numbers.</summary>
internal static class TracedFormulas
{
    private const string Fraction = "<mfrac><mi>b</mi><mn>2</mn></mfrac>";

    /// <summary>A formula for a line of its own, from one sign to more than a page holds.</summary>
    public static string Of(int length, Func<int> next) =>
        Math(
            (length % 6) switch
            {
                0 => $"{Sign(next())}{Times(length / 2, _ => $"<mo>=</mo>{Fraction}<mo>+</mo>{Sign(next())}")}",
                1 => $"<mtable columnalign='right left'>{Times(length, row => Row(row, next))}</mtable>",
                2 => $"<mo>{{</mo><mtable>{Times(length, row => Row(row, next))}</mtable>",
                3 => $"<munderover><mo>∑</mo>{Sign(next())}<mi>n</mi></munderover><msqrt><mfrac>{Sign(next())}{Fraction}</mfrac></msqrt>",
                4 => $"<mmultiscripts>{Scripted(next())}<mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>",
                _ => $"<mfrac>{Sign(next())}<mrow>{Fraction}<mo>−</mo>{Sign(next())}</mrow></mfrac>",
            }
        );

    /// <summary>A formula in a line of text.</summary>
    public static string Small(int length, int number) =>
        Math(
            (length % 4) switch
            {
                0 => $"<mfrac>{Sign(number)}<mn>2</mn></mfrac>",
                1 => $"<msqrt>{Sign(number)}</msqrt>",
                2 => $"<mi>x</mi><mo>=</mo><msubsup>{Sign(number)}<mi>i</mi><mi>j</mi></msubsup>",
                _ => $"<mover><mi>AB</mi><mo>¯</mo></mover><mo>=</mo>{Sign(number)}",
            }
        );

    private static string Row(int row, Func<int> next) =>
        row % 3 == 1
            ? $"<mlabeledtr><mtext>({row})</mtext><mtd>{Sign(next())}</mtd><mtd>{Fraction}</mtd></mlabeledtr>"
            : $"<mtr><mtd>{Sign(next())}</mtd><mtd>{Sign(next())}</mtd></mtr>";

    private static string Scripted(int number) => $"{Sign(number)}<mi>k</mi><none/>";

    private static string Sign(int number) => $"<mtext>#{number.ToString(CultureInfo.InvariantCulture)}</mtext>";

    private static string Times(int count, Func<int, string> make) => string.Concat(Enumerable.Range(1, count).Select(make));

    private static string Math(string inside) => $"<math xmlns=\"http://www.w3.org/1998/Math/MathML\">{inside}</math>";
}
