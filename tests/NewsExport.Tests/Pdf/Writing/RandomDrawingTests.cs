using System.Text.RegularExpressions;
using CsCheck;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Tests.Pdf.Writing;

/// <summary>Whatever is drawn in whatever order: all is marked, nothing is marked twice, and the tree knows every mark.</summary>
public sealed class RandomDrawingTests
{
    private static readonly Rgb Ink = new(10, 20, 30);

    [Fact]
    public void Every_mark_is_closed_and_has_one_owner()
    {
        using var text = new TestText();
        var runs = ((string[])["en", "fr"]).Select(language => text.Line("words", language: language)[0]).ToArray();
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3]).Array[0, 60].Sample(steps => Check(Draw(steps, runs)), iter: 100);
    }

    private static string Draw((int Verb, int Owner)[] steps, GlyphRun[] runs)
    {
        using var document = new ATestDocument();
        StructureElement[] elements = [.. Enumerable.Range(0, 3).Select(_ => document.Article.Add(StructureType.P))];
        foreach (var (verb, index) in steps)
        {
            ContentOwner owner = index == 3 ? Artifact.Layout : elements[index];
            switch (verb)
            {
                case 0 or 1:
                    document.Page.DrawRun(owner, runs[verb], 60, 100);
                    break;
                case 2:
                    document.Page.FillRectangle(owner, 10, 10, 5, 5, Ink);
                    break;
                case 3:
                    document.Page.StrokeLine(owner, 10, 10, 50, 50, 0.5, Ink);
                    break;
                case 4:
                    document.Page.FillPolygon(owner, [(0, 0), (5, 5), (0, 5)], Ink);
                    break;
                case 5:
                    document.NextPage();
                    break;
                default:
                    document.Surface.Defer(page => page.FillRectangle(owner, 1, 1, 2, 2, Ink));
                    break;
            }
        }

        return document.CompletedText();
    }

    private static void Check(string file)
    {
        var marks = 0;
        foreach (Match stream in Regex.Matches(file, "stream\n(?<operators>.*?)\nendstream", RegexOptions.Singleline))
        {
            var operators = stream.Groups["operators"].Value;
            if (!operators.Contains("BDC", StringComparison.Ordinal))
            {
                continue;
            }

            var depth = 0;
            foreach (Match word in Regex.Matches(operators, @"(?<begin>/\w+<<.*?>>BDC)|(?<end>\bEMC\b)|(?<paint>\bTJ\b|\bf\b|\bS\b)"))
            {
                var begin = word.Groups["begin"].Value;
                depth +=
                    begin.Length > 0 ? 1
                    : word.Groups["end"].Success ? -1
                    : 0;
                marks += begin.Contains("/MCID", StringComparison.Ordinal) ? 1 : 0;
                Assert.True(depth >= 0 && (depth > 0 || !word.Groups["paint"].Success), $"unmarked: {operators}");
                // Only a change of language may stand inside another mark.
                Assert.True(begin.Length == 0 || depth == 1 || begin.StartsWith("/Span<</Lang", StringComparison.Ordinal), begin);
            }

            Assert.Equal(0, depth);
        }

        var known = Regex
            .Matches(file, "(?m)^<</S/P/P [0-9]+ 0 R/Pg [0-9]+ 0 R/K(?<kids>.*?)>>$")
            .Sum(element => Regex.Count(Regex.Replace(element.Groups["kids"].Value, "/Pg [0-9]+ 0 R", ""), "[0-9]+"));
        Assert.Equal(marks, known);
    }
}
