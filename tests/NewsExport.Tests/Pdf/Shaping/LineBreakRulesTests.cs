using System.Globalization;
using System.Text;
using NewsExport.Pdf.Shaping.Breaking;
using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Tests.Pdf.Shaping;

public sealed class LineBreakRulesTests
{
    [Fact]
    public void The_table_and_the_test_file_are_of_one_version()
    {
        var (major, minor) = CharacterTable.Version;
        Assert.Contains($"-{major}.{minor}.", UnicodeFiles.Header("auxiliary/LineBreakTest.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_case_of_the_Unicode_line_break_test_passes()
    {
        var cases = 0;
        foreach (var line in UnicodeFiles.Lines("auxiliary/LineBreakTest.txt"))
        {
            var text = new StringBuilder();
            var expected = new List<int>();
            foreach (var part in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part == "÷")
                {
                    expected.Add(text.Length);
                }
                else if (part != "×")
                {
                    text.Append(char.ConvertFromUtf32(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                }
            }

            var breaks = new BreakKind[text.Length + 1];
            LineBreakRules.Find(text.ToString(), breaks);
            var found = Enumerable.Range(0, breaks.Length).Where(i => breaks[i] != BreakKind.Forbidden);
            Assert.True(expected.SequenceEqual(found), $"{line}: found {string.Join(' ', found)}");
            cases++;
        }

        Assert.Equal(7_654, cases);
    }
}
