using System.Text;
using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>An article's pages before any PDF is written.</summary>
internal sealed class LaidOut
{
    /// <summary>More than any test's article can fill.</summary>
    private const int MostPages = 5000;

    private static readonly FontLibrary Fonts = new();

    private LaidOut(Article article, RenderOptions options)
    {
        using var shaper = new TextShaper(Fonts);
        Root = new StructureElement(StructureType.Art, null);
        var layout = new ArticleLayout(article, options, shaper, Root);
        Typesetter = layout.Typesetter;
        Pages = [.. layout.Pages().Take(MostPages)];
        Assert.True(Pages.Count < MostPages, "the layout does not end");
        Diagnostics = layout.Diagnostics;
    }

    public static LaidOut Of(Article article) => new(article, new RenderOptions());

    public static LaidOut Of(Article article, RenderOptions options) => new(article, options);

    public StructureElement Root { get; }

    public Typesetter Typesetter { get; }

    public StyleSheet Sheet => Typesetter.Sheet;

    public IReadOnlyList<PageModel> Pages { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public Geometry Page => Sheet.Page;

    /// <summary>Every ink of a page's content with its top, in the order of placing.</summary>
    public IEnumerable<(Ink Ink, double Top)> Inks(int page) =>
        from placed in Pages[page - 1].Content
        from ink in placed.Fragment.Inks
        select (ink, placed.Top);

    public IEnumerable<(TextInk Ink, double Baseline)> Lines(int page) =>
        Inks(page).Where(at => at.Ink is TextInk).Select(at => ((TextInk)at.Ink, at.Top + ((TextInk)at.Ink).Baseline));

    /// <summary>Lines of body text (by size) in the text column.</summary>
    public List<(string Words, double Baseline)> Body(int page) =>
        [
            .. Lines(page)
                .Where(line => line.Ink.Text.Text.Role.Size == Sheet.Body.Size && line.Ink.Start >= Page.TextStart)
                .Select(line => (Words(line.Ink), line.Baseline)),
        ];

    public List<PictureInk> Pictures(int page) => [.. Inks(page).Select(at => at.Ink).OfType<PictureInk>()];

    /// <summary>All words of a page's content, line by line.</summary>
    public string TextOf(int page) => string.Join('\n', Lines(page).Select(line => Words(line.Ink)));

    public string Text => string.Join('\n', Enumerable.Range(1, Pages.Count).Select(TextOf));

    /// <summary>The page that holds these words.</summary>
    public int PageWith(string words)
    {
        for (var page = 1; page <= Pages.Count; page++)
        {
            if (Squeezed(TextOf(page)).Contains(Squeezed(words), StringComparison.Ordinal))
            {
                return page;
            }
        }

        Assert.Fail($"no page holds \"{words}\"");
        return 0;
    }

    /// <summary>Without white space and hyphens, so that line ends do not count.</summary>
    public static string Squeezed(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && letter is not ('\u00AD' or '-' or '\u2010' or '\u200B'))
            {
                squeezed.Append(letter);
            }
        }

        return squeezed.ToString();
    }

    public static string Words(TextInk ink)
    {
        var text = ink.Text.Shaped.Text;
        return text[ink.Line.Source];
    }
}
