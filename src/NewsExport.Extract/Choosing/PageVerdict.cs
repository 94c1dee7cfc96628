using AngleSharp.Dom;
using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Choosing;

/// <summary>
/// Says whether what was found is an article at all, or a wall, an error page, or the shell of a script application. Only pages with little text
/// are doubted: an article about "404 not found" is an article.
/// </summary>
internal sealed class PageVerdict(SignBook signs)
{
    /// <summary>Characters without white space. A wall says little; more than this is an article whatever it says.</summary>
    private const int LongestWall = 900;

    /// <summary>Less than two short sentences is no article.</summary>
    private const int ShortestArticle = 90;

    private const int ShortestDenseArticle = 40;

    /// <summary>The same for a page that says nothing else; with a picture, a word is enough.</summary>
    private const int ShortestWholePage = 40;

    /// <summary>The share of a page's text that a note on a page of its own has.</summary>
    private const double MostOfPage = 0.6;

    /// <summary>Why the page is no article, or null.</summary>
    public SourceError? On(PageMap map, ArticleBody body)
    {
        var place = map.Page.Capture.Source.Text;
        var length = Length(body, out var dense);
        if (length > LongestWall)
        {
            return null;
        }

        var titles = Titles(map.Page);
        var isShort = length < (dense ? ShortestDenseArticle : ShortestArticle);
        return Sign("blocked-title", titles) is { } wall && (isShort || HasWallText(map)) ? Verdicts.Blocked(place, wall)
            : isShort && Challenge(map.Page) is { } challenge ? Verdicts.Blocked(place, challenge)
            : Sign("soft-error-title", titles) is { } error ? Verdicts.SoftError(place, error)
            : !isShort ? null
            : IsScriptShell(map) ? Verdicts.NeedsJavascript(place)
            : IsWholePage(map, body, length) ? null
            : Verdicts.NoArticle(place, length);
    }

    /// <summary>Why a page without any candidate is no article.</summary>
    public SourceError? OnNothing(PageMap map) => On(map, new ArticleBody([], new HashSet<INode>(), [], 0));

    private static int Length(ArticleBody body, out bool dense)
    {
        var length = 0;
        var denseLetters = 0;
        foreach (var root in body.Roots)
        {
            Count(root, body.Excluded, ref length, ref denseLetters);
        }

        dense = denseLetters * 3 > length;
        return length;
    }

    private static void Count(INode node, IReadOnlySet<INode> excluded, ref int length, ref int dense)
    {
        if (excluded.Contains(node) || (node is IElement element && TagKinds.Of(element.LocalName) == TagKind.Silent))
        {
            return;
        }

        if (node is IText text)
        {
            foreach (var letter in text.Data)
            {
                length += char.IsWhiteSpace(letter) ? 0 : 1;
                dense += Scripts.IsDense(letter) ? 1 : 0;
            }
        }

        var children = node.ChildNodes;
        for (var index = 0; index < children.Length; index++)
        {
            Count(children[index], excluded, ref length, ref dense);
        }
    }

    /// <summary>A note on a page of its own: hardly anything stands beside it, and no script or redirection will bring more.</summary>
    private static bool IsWholePage(PageMap map, ArticleBody body, int length)
    {
        var whole = 0;
        foreach (var passage in map.Passages)
        {
            whole += passage.Length;
        }

        return length > 0
            && length >= MostOfPage * whole
            && (length >= ShortestWholePage || HoldsPicture(map, body))
            && !RunningScripts.Has(map.Page.Document)
            && map.Page.Document.QuerySelector("meta[http-equiv=refresh i]") is null;
    }

    private static bool HoldsPicture(PageMap map, ArticleBody body)
    {
        foreach (var root in body.Roots)
        {
            if (!map.Indices.TryGetValue(root, out var index))
            {
                continue;
            }

            for (var inner = index; inner < map.Elements[index].End; inner++)
            {
                if (map.Elements[inner].Kind == TagKind.Image)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static List<string> Titles(Page page)
    {
        var titles = new List<string>();
        if (page.Document.Title is { } title)
        {
            titles.Add(title);
        }

        foreach (var heading in page.Document.QuerySelectorAll("h1"))
        {
            titles.Add(heading.TextContent.Trim());
        }

        return titles;
    }

    private string? Sign(string section, List<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Length < 120 && signs.Says(section, line))
            {
                return line;
            }
        }

        return null;
    }

    private bool HasWallText(PageMap map)
    {
        foreach (var passage in map.Passages)
        {
            if (passage.Length < 400 && signs.Says("blocked-text", passage.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Elements that bot walls put on their pages.</summary>
    private static string? Challenge(Page page) =>
        page.Document.QuerySelector(
            "#challenge-form, #challenge-running, #cf-challenge-running, #cf-wrapper, .cf-browser-verification, #px-captcha, .g-recaptcha, .h-captcha, #captcha-form, [class*=datadome], iframe[src*='captcha'], script[src*='captcha-delivery'], script[src*='challenge-platform']"
        )
            is null
            ? null
            : "a bot challenge";

    private bool IsScriptShell(PageMap map)
    {
        var document = map.Page.Document;
        var hasScripts = RunningScripts.Has(document);
        if (map.Passages.Count == 0 && hasScripts)
        {
            return true;
        }

        foreach (var hint in document.QuerySelectorAll("noscript"))
        {
            if (signs.Says("javascript-text", hint.TextContent))
            {
                return true;
            }
        }

        foreach (var passage in map.Passages)
        {
            if (signs.Says("javascript-text", passage.Text))
            {
                return true;
            }
        }

        foreach (var id in signs.Entries("javascript-shell"))
        {
            if (hasScripts && document.GetElementById(id) is { } shell && shell.TextContent.AsSpan().Trim().Length < ShortestArticle)
            {
                return true;
            }
        }

        return false;
    }
}
