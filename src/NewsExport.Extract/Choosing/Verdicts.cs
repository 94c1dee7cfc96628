namespace NewsExport.Extract.Choosing;

/// <summary>Why a page gives no article: each says what, where, why and what to do.</summary>
internal static class Verdicts
{
    public static SourceError NoArticle(string place, int longest) =>
        new(
            SourceErrorCode.NoArticle,
            $"no article found on {place}: the longest text has {longest} characters; if you see one in a browser, name it with --select CSS, or save the page from the browser and archive that"
        );

    public static SourceError NothingSelected(string place, string selector) =>
        new(
            SourceErrorCode.NoArticle,
            $"no article found on {place}: nothing on the page matches --select {selector}; look the element's name up in a browser"
        );

    public static SourceError BadSelector(string place, string selector) =>
        new(
            SourceErrorCode.NoArticle,
            $"no article found on {place}: --select {selector} is not a CSS selector; try one such as article or .entry-content"
        );

    public static SourceError NeedsJavascript(string place) =>
        new(
            SourceErrorCode.NeedsJavascript,
            $"{place} holds no text before its scripts run; open it in a browser, save the complete page, and archive the saved file"
        );

    public static SourceError Blocked(string place, string sign) =>
        new(
            SourceErrorCode.Blocked,
            $"{place} answered with a wall instead of the article (\"{sign}\"); open it in a browser, pass the wall, save the page and archive the saved file"
        );

    public static SourceError SoftError(string place, string sign) =>
        new(SourceErrorCode.SoftError, $"{place} is an error page although its status says otherwise (\"{sign}\"); check the address");
}
