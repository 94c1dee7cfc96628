using CsCheck;
using NewsExport.Pdf.Layout;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>What holds for any article in any language on any paper.</summary>
public sealed class LayoutProperties
{
    private const int Articles = 120;

    /// <summary>From a card to A3, from small print to large.</summary>
    private static readonly Gen<RenderOptions> AnyPapers = Gen.Select(
        Gen.Int[60, 297],
        Gen.Int[60, 420],
        Gen.Int[6, 24],
        Gen.Int[0, 3],
        (width, height, size, known) =>
            known switch
            {
                0 => new RenderOptions(),
                1 => new RenderOptions { PageSize = PageSize.A5 },
                _ => new RenderOptions { PageSize = PageSize.InMillimetres("custom", width, height), FontSize = size },
            }
    );

    /// <summary>Paper on which the type fits at all: a line of some five letters of full width, a page of six lines. A6 at 22 points is among it.</summary>
    private static readonly Gen<RenderOptions> Papers = PapersOf(10, 14);

    /// <summary>Paper that a person would choose for the size: a line holds some 14 letters of full width, a page some twenty lines.</summary>
    private static readonly Gen<RenderOptions> FairPapers = PapersOf(22, 36);

    private static Gen<RenderOptions> PapersOf(double width, double height) =>
        AnyPapers.Where(options =>
            options.FontSize is not { } size || (options.PageSize.Width >= width * size && options.PageSize.Height >= height * size)
        );

    [Fact]
    public void Loses_no_text_and_says_none_twice() =>
        ForAny(
            TracedArticles.Any,
            AnyPapers,
            (article, laidOut) => Assert.Equal(article.Numbers, new TracedPages(laidOut).Numbers().Order())
        );

    [Fact]
    public void Keeps_text_and_pictures_and_notes_each_in_their_order() =>
        ForAny(
            TracedArticles.Any,
            AnyPapers,
            (_, laidOut) =>
            {
                foreach (var kind in new TracedPages(laidOut).Numbers().GroupBy(number => number / 10_000))
                {
                    Assert.Equal(kind.Order(), kind);
                }
            }
        );

    [Fact]
    public void Sets_every_letter_inside_its_page() =>
        ForAny(
            TracedArticles.Any,
            Papers,
            (_, laidOut) =>
            {
                foreach (var page in Enumerable.Range(1, laidOut.Pages.Count))
                {
                    foreach (var box in new TracedPages(laidOut).Boxes(page))
                    {
                        Assert.True(
                            box.Start >= 0 && box.End <= laidOut.Page.PageWidth && box.Top >= 0 && box.Bottom <= laidOut.Page.PageHeight,
                            $"page {page}: \"{box.What}\" leaves the page of {laidOut.Page.PageWidth:0} x {laidOut.Page.PageHeight:0}"
                        );
                    }
                }
            }
        );

    [Fact]
    public void Sets_every_line_inside_its_column() =>
        ForAny(
            TracedArticles.Any,
            AnyPapers,
            (_, laidOut) =>
            {
                foreach (var (ink, _) in Enumerable.Range(1, laidOut.Pages.Count).SelectMany(laidOut.Lines))
                {
                    // A hanging mark is no wider than the letters are high; a letter wider than its column has nowhere else to go.
                    var hang = ink.Text.Text.Role.Size;
                    var isOneLetter = ink.Line.Runs.Sum(run => run.Glyphs.Length) <= 1;
                    var left = ink.Line.Runs.Select(run => run.X).DefaultIfEmpty().Min();
                    Assert.True(
                        isOneLetter || (left >= -hang && ink.Line.Width <= ink.Width + 0.5),
                        $"\"{LaidOut.Words(ink)}\" is {ink.Line.Width} wide from {left}, its column {ink.Width}"
                    );
                }
            }
        );

    [Fact]
    public void Sets_every_formula_inside_its_column_and_every_sign_of_it_inside_its_box() =>
        ForAny(
            TracedArticles.Any,
            AnyPapers,
            (_, laidOut) =>
            {
                foreach (var page in Enumerable.Range(1, laidOut.Pages.Count))
                {
                    Assert.All(
                        laidOut.Inks(page).Select(at => at.Ink).OfType<MathInk>(),
                        math => Assert.InRange(math.Box.Width, 0, math.Width + 0.5)
                    );
                    foreach (var box in new TracedPages(laidOut).Formulas(page))
                    {
                        Assert.All(
                            box.Marks,
                            mark =>
                            {
                                Assert.InRange(mark.X, -0.5, box.Width + 0.5);
                                Assert.InRange(mark.Y, -box.Ascent - 0.5, box.Depth + 0.5);
                            }
                        );
                    }
                }
            }
        );

    [Fact]
    public void Covers_nothing_with_anything() =>
        ForAny(
            TracedArticles.Any,
            Papers,
            (_, laidOut) =>
            {
                foreach (var page in Enumerable.Range(1, laidOut.Pages.Count))
                {
                    var boxes = new TracedPages(laidOut).Boxes(page);
                    for (var i = 0; i < boxes.Count; i++)
                    {
                        for (var j = i + 1; j < boxes.Count; j++)
                        {
                            Assert.False(boxes[i].Covers(boxes[j]), $"page {page}: {boxes[i]} covers {boxes[j]}");
                        }
                    }
                }
            }
        );

    [Fact]
    public void Begins_a_note_on_the_page_of_its_mark() =>
        ForAny(
            TracedArticles.Any,
            Papers,
            (_, laidOut) =>
                Assert.All(
                    new TracedPages(laidOut).Notes(),
                    note =>
                        Assert.True(note.MarkPage == note.NotePage, $"{note.Note}: marked on {note.MarkPage}, stands on {note.NotePage}")
                )
        );

    /// <summary>Widows, orphans and a heading with its text cost a page some lines, never more.</summary>
    [Fact]
    public void Fills_every_page_of_prose_but_the_last() =>
        ForAny(
            TracedArticles.Prose,
            FairPapers,
            (_, laidOut) =>
            {
                const int MostLinesShort = 7;
                foreach (var page in laidOut.Pages.SkipLast(1).Where(page => new TracedPages(laidOut).HasText(page.Number + 1)))
                {
                    var hole = laidOut.Page.Lines - (page.Filled / laidOut.Page.Lead);
                    Assert.True(
                        hole < MostLinesShort + 0.5,
                        $"page {page.Number} of {laidOut.Pages.Count} is {hole:0.0} of {laidOut.Page.Lines} lines short"
                    );
                }
            }
        );

    private static void ForAny(Gen<TracedArticle> articles, Gen<RenderOptions> papers, Action<TracedArticle, LaidOut> holds) =>
        Gen.Select(articles, papers)
            .Sample(
                (article, options) => holds(article, LaidOut.Of(article.Article, options)),
                iter: Articles,
                threads: 2,
                print: it => $"{it.Item2.PageSize} at {it.Item2.FontSize}: {it.Item1.Recipe}"
            );
}
