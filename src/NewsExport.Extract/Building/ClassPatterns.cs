using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Building;

/// <summary>What class names say about an element, one pattern a meaning.</summary>
internal static partial class ClassPatterns
{
    public static bool Matches(this Regex pattern, IElement element) =>
        element.ClassName is { Length: > 0 } names && pattern.IsMatch(NameTable.Beginning(names));

    /// <summary>A line of the article repeated large: WordPress, Medium-like and newspaper names.</summary>
    [GeneratedRegex(@"(?:^|[\s_-])(?:pull-?_?quotes?|quote--pull|wp-block-pullquote)(?:$|[\s_-])", RegexOptions.IgnoreCase)]
    public static partial Regex PullQuote { get; }

    /// <summary>Words under a picture where the page has no figcaption.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:captions?|caption-?text|legende|bildunterschrift|bildtext|cutline|wp-caption-text|gallery-caption)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Caption { get; }

    /// <summary>Who made or owns a picture.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:credits?|photo-?credits?|image-?credits?|copyright|photographer|photo-by|source|attribution|rights|byline|quelle|credito)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Credit { get; }

    /// <summary>Containers that hold one picture with its caption.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:wp-caption|captioned|figure|image|img|photo|picture|media|thumb|thumbnail|illustration)(?:$|[\s_-])|caption|imageblock",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex PictureBox { get; }

    /// <summary>Containers that hold several pictures side by side.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:gallery|galleries|wp-block-gallery|blocks-gallery-grid|tiled-gallery|slideshow|slider|carousel|swiper|photo-?grid|image-?grid|justified-image-grid|fotorama)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Gallery { get; }

    /// <summary>The page lets a picture run wider than the text.</summary>
    [GeneratedRegex(@"(?:^|[\s_-])(?:alignwide|alignfull|full-?width|full-?bleed|wide)(?:$|[\s_-])", RegexOptions.IgnoreCase)]
    public static partial Regex Wide { get; }

    /// <summary>Pictures of people beside their comments or names.</summary>
    [GeneratedRegex(@"(?:^|[\s_-])(?:avatar|gravatar|author-?(?:image|photo|pic|avatar))(?:$|[\s_-])", RegexOptions.IgnoreCase)]
    public static partial Regex Avatar { get; }

    /// <summary>Pictures that stand for a character.</summary>
    [GeneratedRegex(@"(?:^|[\s_-])(?:emoji|wp-smiley|twemoji|smiley|emoticon)(?:$|[\s_-])", RegexOptions.IgnoreCase)]
    public static partial Regex Emoji { get; }

    /// <summary>Formulas as pictures or spans.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:latex|tex|mwe-math-fallback-image-(?:inline|display)|ql-img-(?:inline|displayed)-(?:formula|equation))(?:$|\s)",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Formula { get; }

    /// <summary>Line numbers beside code: Prism, Pygments, Rouge, Hugo, highlight.js plug-ins, Hexo.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:gutter|line-?numbers?(?:-rows)?|lineno|linenos|linenodiv|lnt|ln|hljs-ln-n(?:umbers)?|rouge-gutter|blob-num|crayon-nums?|code-line-number|copy(?:-btn|-button|-code)?|clipboard|btn-copy)(?:$|\s)",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex CodeFurniture { get; }

    /// <summary>Tables that only arrange code and its line numbers.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:highlight(?:er|table)?|syntaxhighlighter|rouge-table|lntable|crayon-table|hljs-ln|codehilite(?:table)?|highlighttable)(?:$|\s)|^highlight\b",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex CodeBox { get; }

    /// <summary>Sections that hold the notes of a text.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:footnotes?|endnotes?|fussnoten|notes-de-bas-de-page|references|reflist|easy-footnotes-wrapper|wp-block-footnotes|modern-footnotes-list|notelist)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex NoteSection { get; }

    /// <summary>Links from a note back to its mark.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:footnote-?back(?:ref|link)?|footnote-backref|reversefootnote|easy-footnote-to-top|mw-cite-backlink|data-footnote-backref|fn-?back)(?:$|\s)",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex BackLink { get; }

    /// <summary>Posts of social networks that a page quotes with its script missing.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card|text-post-media|imgur-embed-pub)(?:$|\s)",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex SocialPost { get; }

    /// <summary>One entry of a live blog.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:live-?blog[\w-]*(?:entry|post|item|update)|live-?(?:entry|update|post)|liveblog-entry|block-time-entry)(?:$|\s)",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex LiveEntry { get; }

    /// <summary>A line under the title that sums the article up.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:sub-?title|sub-?head(?:line|ing)?|dek|standfirst|deck|kicker-text|article-?summary|lede?|teaser|vorspann|chapo|sottotitolo|bajada|entradilla)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Dek { get; }

    /// <summary>Text for screen readers, icons and the like that a sighted reader never sees.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:screen-reader-text|sr-only|visually-?hidden|visuallyhidden|u-hidden-visually|headerlink|heading-?anchor|anchor-?link|hash-?link|header-anchor|anchorjs-link)(?:$|\s)",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Unseen { get; }

    /// <summary>Letters drawn as small capitals.</summary>
    [GeneratedRegex(@"(?:^|[\s_-])(?:small-?caps|smcp)(?:$|[\s_-])", RegexOptions.IgnoreCase)]
    public static partial Regex SmallCapitals { get; }
}
