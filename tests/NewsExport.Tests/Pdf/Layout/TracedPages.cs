using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Styling;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>What became of a traced article's numbers, and where its ink stands.</summary>
internal sealed partial class TracedPages(LaidOut laidOut)
{
    /// <summary>The numbers of an article, each as often as it stands in the pages; a text is read whole even where a page end parts it.</summary>
    public List<int> Numbers()
    {
        var texts = new Dictionary<SetText, StringBuilder>(ReferenceEqualityComparer.Instance);
        List<StringBuilder> order = [];
        foreach (var (_, ink) in Lines().Where(line => !line.Ink.IsRepeated))
        {
            if (!texts.TryGetValue(ink.Text, out var text))
            {
                texts.Add(ink.Text, text = new StringBuilder());
                order.Add(text);
            }

            text.Append(LaidOut.Squeezed(LaidOut.Words(ink)));
        }

        return [.. order.SelectMany(text => Numbers(text.ToString()))];
    }

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
            else if (ink is PictureInk picture)
            {
                boxes.Add(new InkBox("a picture", picture.Start, top + picture.Top, picture.Width, picture.Height, picture));
            }
        }

        return boxes;
    }

    /// <summary>One box a line, as high as small letters are, so that a tight line is no overlap.</summary>
    private IEnumerable<InkBox> Boxes(TextInk ink, double baseline)
    {
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
        // Lines are measured from the box's left edge on the paper, boxes from the page's start edge.
        var start = laidOut.Sheet.Direction == TextDirection.RightToLeft ? ink.Start + ink.Width - right : ink.Start + left;
        yield return new InkBox(LaidOut.Words(ink), start, baseline - (0.5 * size), right - left, 0.55 * size, ink);
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

    /// <summary>They share more than a hair's breadth.</summary>
    public bool Covers(InkBox other) =>
        Math.Min(End, other.End) - Math.Max(Start, other.Start) > 1 && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > 0.5;
}
