using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Shaping.Formulas;
using NewsExport.Pdf.Styling;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>What became of a traced article's numbers, and where its ink stands.</summary>
internal sealed partial class TracedPages(LaidOut laidOut)
{
    /// <summary>The numbers of an article, each as often as it stands in the pages; a text is read whole even where a page end parts it.</summary>
    public List<int> Numbers()
    {
        var texts = new Dictionary<object, StringBuilder>(ReferenceEqualityComparer.Instance);
        List<StringBuilder> order = [];
        foreach (var (whole, words) in Enumerable.Range(1, laidOut.Pages.Count).SelectMany(Said))
        {
            if (!texts.TryGetValue(whole, out var text))
            {
                texts.Add(whole, text = new StringBuilder());
                order.Add(text);
            }

            text.Append(LaidOut.Squeezed(words));
        }

        return [.. order.SelectMany(text => Numbers(text.ToString()))];
    }

    /// <summary>Words and what they are a part of: a text or a formula.</summary>
    private IEnumerable<(object Whole, string Words)> Said(int page)
    {
        foreach (var (ink, _) in laidOut.Inks(page))
        {
            switch (ink)
            {
                case TextInk { IsRepeated: false } text:
                    yield return (text.Text, Words(text));
                    break;
                case MathInk math:
                    yield return (math.Owner, LettersOf(math.Box));
                    break;
            }
        }
    }

    /// <summary>A line's words with the letters of the formulas in it.</summary>
    private static string Words(TextInk ink) =>
        string.Concat(LogicalPieces.Of(ink).Select(piece => piece.Tag.Formula?.Set is { } formula ? LettersOf(formula) : piece.Text));

    private static string LettersOf(MathBox box) => string.Concat(box.Marks.OfType<MathGlyphs>().Select(glyphs => glyphs.Run.Text));

    public bool HasText(int page) => Lines().Any(line => line.Page == page && Numbers(LaidOut.Squeezed(LaidOut.Words(line.Ink))).Count > 0);

    private static List<int> Numbers(string text) =>
        [.. SignedNumbers().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];

    /// <summary>The page on which each note's mark stands, and the one on which the note begins.</summary>
    public IEnumerable<(string Note, int MarkPage, int NotePage)> Notes()
    {
        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        var notes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (page, ink) in Lines())
        {
            foreach (var run in ink.Line.Runs)
            {
                if (run.Tag is SpanTag { NoteId: { } id })
                {
                    marks.TryAdd(id, page);
                }
            }

            foreach (var number in Numbers(LaidOut.Squeezed(ink.Text.Shaped.Text)).Where(number => number is > 30_000 and < 40_000))
            {
                notes.TryAdd("n" + number.ToString(CultureInfo.InvariantCulture), page);
            }
        }

        return marks.Select(mark => (mark.Key, mark.Value, notes.GetValueOrDefault(mark.Key)));
    }

    /// <summary>Boxes of visible letters and pictures on a page, in logical places.</summary>
    public List<InkBox> Boxes(int page)
    {
        List<InkBox> boxes = [];
        foreach (var (ink, top) in laidOut.Inks(page))
        {
            if (ink is TextInk text)
            {
                boxes.AddRange(Boxes(text, top + text.Baseline));
            }
            else if (ink is MathInk math)
            {
                var left = laidOut.Sheet.Direction == TextDirection.RightToLeft ? math.Start + math.Width - math.Box.Width : math.Start;
                boxes.Add(BoxOf(math.Box, left, top + math.Baseline, ink));
            }
            else if (ink is PictureInk picture)
            {
                boxes.Add(new InkBox("a picture", picture.Start, top + picture.Top, picture.Width, picture.Height, picture));
            }
        }

        return boxes;
    }

    private static InkBox BoxOf(MathBox formula, double start, double baseline, Ink ink) =>
        new($"formula {LettersOf(formula)}", start, baseline - formula.Ascent, formula.Width, formula.Ascent + formula.Depth, ink);

    /// <summary>All formulas of a page, those in lines of text among them.</summary>
    public IEnumerable<MathBox> Formulas(int page) =>
        laidOut
            .Inks(page)
            .SelectMany(at =>
                at.Ink switch
                {
                    MathInk math => [math.Box],
                    TextInk text => text
                        .Line.Runs.Where(run => run.Box is not null)
                        .Select(run => (run.Tag as SpanTag)?.Formula?.Set)
                        .OfType<MathBox>(),
                    _ => Enumerable.Empty<MathBox>(),
                }
            );

    /// <summary>One box a line, as high as small letters are, so that a tight line is no overlap.</summary>
    private IEnumerable<InkBox> Boxes(TextInk ink, double baseline)
    {
        foreach (var run in ink.Line.Runs.Where(run => run.Box is not null))
        {
            if (run.Tag is SpanTag { Formula.Set: { } formula })
            {
                yield return BoxOf(formula, StartOf(run.X, run.X + formula.Width), baseline - run.Rise, ink);
            }
        }

        var runs = ink.Line.Runs.Where(run => run.Box is null && run.Text.Trim().Length > 0).ToList();
        if (runs.Count == 0)
        {
            yield break;
        }

        var left = runs.Min(run => run.X);
        var right = runs.Max(run => run.X + run.Glyphs.Sum(glyph => glyph.Advance));
        var size = runs.Max(run => run.Size);
        // An East Asian mark of full width has ink in one half only; at a line's edge the white half may hang (JLREQ 3.1.9).
        var words = LaidOut.Words(ink).Trim();
        left += words.Length > 0 && "「『（〈《【".Contains(words[0], StringComparison.Ordinal) ? size / 2 : 0;
        right -= words.Length > 0 && "」』）〉》】、。，．；：".Contains(words[^1], StringComparison.Ordinal) ? size / 2 : 0;
        yield return new InkBox(LaidOut.Words(ink), StartOf(left, right), baseline - (0.5 * size), right - left, 0.55 * size, ink);

        // Lines are measured from the box's left edge on the paper, boxes from the page's start edge.
        double StartOf(double from, double to) =>
            laidOut.Sheet.Direction == TextDirection.RightToLeft ? ink.Start + ink.Width - to : ink.Start + from;
    }

    private IEnumerable<(int Page, TextInk Ink)> Lines() =>
        from page in Enumerable.Range(1, laidOut.Pages.Count)
        from line in laidOut.Lines(page)
        select (page, line.Ink);

    [GeneratedRegex("(?<=#)[1-7][0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex SignedNumbers();
}

/// <summary>Where something visible stands.</summary>
internal sealed record InkBox(string What, double Start, double Top, double Width, double Height, Ink Ink)
{
    public double End => Start + Width;

    public double Bottom => Top + Height;

    /// <summary>They share more than a hair's breadth; what stands in one line is that line's own.</summary>
    public bool Covers(InkBox other) =>
        !ReferenceEquals(Ink, other.Ink)
        && Math.Min(End, other.End) - Math.Max(Start, other.Start) > 1
        && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > 0.5;
}
