namespace NewsExport.EndToEnd;

/// <summary>A page with an article that nobody could miss.</summary>
internal static class StoryPage
{
    public static string Html(string title = "The Lamp Tender", string inside = "") =>
        $"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
            <meta property="article:published_time" content="2026-02-14T09:00:00Z"></head>
            <body><article><h1>{title}</h1>
            {string.Concat(
                Enumerable
                    .Range(1, 6)
                    .Select(number =>
                        $"<p>In chapter {number} the keeper climbs the tower again, trims the wick, writes the hour into the book, and waits for the ferry that is late in every month with an r.</p>"
                    )
            )}{inside}
            </article></body></html>
            """;
}
