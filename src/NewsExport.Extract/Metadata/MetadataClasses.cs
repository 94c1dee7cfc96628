using System.Text.RegularExpressions;

namespace NewsExport.Extract.Metadata;

/// <summary>What class names say about metadata, one pattern a meaning.</summary>
internal static partial class MetadataClasses
{
    /// <summary>A cheap first look: any of the meanings below.</summary>
    [GeneratedRegex(
        @"author|byline|by-line|writer|contributor|vcard|autor|verfasser|date|time|publish|posted|subtitle|sub-title|sub-?head|dek|standfirst|deck|lede|kicker|section|categor|tag|eyebrow|rubrik|meta|site-title|site-name|brand|copyright|signature|credit|chapo|excerpt|entradilla|sottotitolo|fn\b",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Any { get; }

    /// <summary>The line that says who wrote it.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:by-?_?lines?|article-?author|post-?author|entry-?author|author-?names?|byline-?author|c-byline|story-?author|authors?-?list|contributors?|author-?link|meta-?author|p-author|authored-?by|posted-?by|written-?by|signature)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Byline { get; }

    /// <summary>The line that says who did what.</summary>
    [GeneratedRegex(@"(?:^|[\s_-])(?:credits?|contributors?|authors?|makers|team)(?:$|[\s_-])", RegexOptions.IgnoreCase)]
    public static partial Regex Credits { get; }

    /// <summary>Anything called author.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:authors?|writer|autor(?:es|in|en)?|verfasser|reporter|journalist|vcard|fn)(?:$|[\s_-])|^author|Author",
        RegexOptions.None
    )]
    public static partial Regex Author { get; }

    /// <summary>Boxes about authors, comments, lists of other articles: their names and dates are not this article's.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:comments?|comment-?\w*|related|recommend\w*|sidebar|widget\w*|popular|trending|latest|recent|more-?\w*|teaser-?list|author-?(?:bio|box|description|about)|about-?author|bio|newsletter|promo|page-?footer|footer-?widgets?|main-?footer|nav|menu|breadcrumbs?|carousel|slider|next|prev(?:ious)?|pagination|read-?(?:next|more)|also|feed|listing|archive|tagcloud|tag-?cloud|site-footer)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Elsewhere { get; }

    /// <summary>Boxes whose names are certainly not this article's author.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:comments?|comment-?\w*|related|recommend\w*|popular|trending|latest|recent|read-?(?:next|more)|next|prev(?:ious)?|newsletter|testimonial\w*|carousel|slider)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Others { get; }

    /// <summary>A headline that is no h1.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:entry-?title|post-?title|article-?title|story-?title|single-?(?:post-?)?title|headline|p-name|article-?headline)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Headline { get; }

    /// <summary>A place for the date of publication.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:date|dates|datetime|pub-?date|publish(?:ed)?(?:-?(?:date|time|on|at))?|post(?:ed)?-?(?:date|on|time)|entry-?date|article-?(?:date|time|meta|info)|time|timestamp|dateline|byline|meta|entry-?meta|post-?meta|posted-?on|post-?info|datum|fecha)(?:$|[\s_-])|[a-z](?:Date|Time)(?:$|\s|[A-Z_-])",
        RegexOptions.None
    )]
    public static partial Regex Date { get; }

    /// <summary>A place for the date of the last change.</summary>
    [GeneratedRegex(@"updated|modified|edited|revised|aktualisiert", RegexOptions.IgnoreCase)]
    public static partial Regex Updated { get; }

    /// <summary>The line above or below the title that names the section.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:kicker|eyebrow|section-?(?:name|label|title|link)?|rubri[kc]\w*|categor(?:y|ies)(?:-?(?:name|label|links?))?|cat-?links|post-?categor(?:y|ies)|entry-?categor(?:y|ies)|overline)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Section { get; }

    /// <summary>Lists of tags below an article.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:tags?|tags?-?(?:links|list|wrap\w*|container|items?)|post-?tags?|entry-?tags?|article-?tags?|topics?|keywords)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex Tags { get; }

    /// <summary>The site's own name in the page's head.</summary>
    [GeneratedRegex(
        @"(?:^|[\s_-])(?:site-?(?:title|name)|blog-?(?:title|name)|navbar-?brand|logo-?text|header-?logo|brand)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    public static partial Regex SiteName { get; }
}
