using System.Globalization;
using NewsExport.Pdf.Shaping.Bidi;
using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Tests.Pdf.Shaping;

public sealed class BidiTests
{
    [Fact]
    public void Every_case_of_the_Unicode_character_test_passes()
    {
        var cases = 0;
        foreach (var line in UnicodeFiles.Lines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            var codePoints = Numbers(fields[0], NumberStyles.HexNumber);
            var classes = Array.ConvertAll(codePoints, static codePoint => CharacterTable.Of(codePoint).Bidi);
            byte? direction = fields[1] == "2" ? null : byte.Parse(fields[1], CultureInfo.InvariantCulture);
            var levels = new byte[classes.Length];

            var level = BidiResolver.Resolve(classes, codePoints, direction, levels);
            BidiLine.ResetSpaces(classes, level, levels);

            Assert.True(level == byte.Parse(fields[2], CultureInfo.InvariantCulture), line);
            Check(line, classes, levels, fields[3].Split(' '));
            Assert.True(Order(classes, levels).SequenceEqual(Numbers(fields[4], NumberStyles.Integer)), line);
            cases++;
        }

        Assert.Equal(91_707, cases);
    }

    [Fact]
    public void Every_case_of_the_Unicode_class_test_passes()
    {
        var cases = 0;
        string[] levels = [];
        int[] order = [];
        foreach (var line in UnicodeFiles.Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
            {
                levels = line[8..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            }
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
            {
                order = Numbers(line[9..], NumberStyles.Integer);
            }
            else if (line[0] != '@')
            {
                cases += CheckClasses(line, levels, order);
            }
        }

        Assert.Equal(770_241, cases);
    }

    private static int CheckClasses(string line, string[] expected, int[] order)
    {
        var fields = line.Split(';');
        var classes = Array.ConvertAll(fields[0].Split(' '), Enum.Parse<BidiClass>);
        var directions = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var levels = new byte[classes.Length];
        var cases = 0;
        foreach (var (bit, direction) in new (int, byte?)[] { (1, null), (2, 0), (4, 1) })
        {
            if ((directions & bit) == 0)
            {
                continue;
            }

            var level = BidiResolver.Resolve(classes, [], direction, levels);
            BidiLine.ResetSpaces(classes, level, levels);
            Check(line, classes, levels, expected);
            if (!Order(classes, levels).SequenceEqual(order))
            {
                Assert.Fail($"{line}: wrong order for direction {direction}");
            }

            cases++;
        }

        return cases;
    }

    private static void Check(string line, BidiClass[] classes, byte[] levels, string[] expected)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (expected[i] != "x" && int.Parse(expected[i], CultureInfo.InvariantCulture) != levels[i])
            {
                Assert.Fail($"{line}: level {levels[i]} at {i}");
            }
        }
    }

    private static int[] Order(BidiClass[] classes, byte[] levels)
    {
        var kept = Enumerable.Range(0, classes.Length).Where(i => !BidiResolver.IsRemoved(classes[i])).ToArray();
        return Array.ConvertAll(BidiLine.VisualOrder(Array.ConvertAll(kept, i => levels[i])), i => kept[i]);
    }

    private static int[] Numbers(string text, NumberStyles style) =>
        Array.ConvertAll(
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            part => int.Parse(part, style, CultureInfo.InvariantCulture)
        );
}
