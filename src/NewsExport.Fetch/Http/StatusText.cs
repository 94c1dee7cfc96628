using System.Globalization;

namespace NewsExport.Fetch.Http;

/// <summary>HTTP statuses in words of ours (RFC 9110 15): the server's own phrase is not trusted and often missing.</summary>
internal static class StatusText
{
    /// <summary>The number with its meaning: <c>404, not found</c>.</summary>
    public static string Of(int status)
    {
        var number = status.ToString(CultureInfo.InvariantCulture);
        return Meaning(status) is { } meaning ? $"{number}, {meaning}" : number;
    }

    /// <summary>What a person can do about it.</summary>
    public static string Advice(int status, TimeSpan? retryAfter) =>
        status switch
        {
            401 or 402 or 403 or 407 or 451 =>
                "It may need a sign-in: try --header with the one that a browser sends, or save the page and give the file.",
            404 or 410 => "Check the address, or look for a copy in a web archive.",
            429 or 503 when retryAfter is { } wait => $"It asks to be left alone for {Words(wait)}: try again then.",
            429 => "It asks for fewer requests: try again later.",
            >= 500 => "The server is at fault: try again later.",
            _ => "Open it in a browser and use the address that it ends at.",
        };

    private static string? Meaning(int status) =>
        status switch
        {
            204 => "no content",
            206 => "only a part",
            300 => "multiple choices",
            304 => "not modified",
            400 => "bad request",
            401 => "sign-in needed",
            402 => "payment needed",
            403 => "forbidden",
            404 => "not found",
            405 => "method not allowed",
            406 => "not acceptable",
            407 => "proxy sign-in needed",
            408 => "request timeout",
            410 => "gone",
            418 => "refused",
            421 => "wrong server",
            429 => "too many requests",
            451 => "unavailable for legal reasons",
            500 => "server error",
            502 => "bad gateway",
            503 => "unavailable",
            504 => "gateway timeout",
            >= 200 and < 300 => "not the page itself",
            >= 300 and < 400 => "redirect",
            >= 500 => "server error",
            _ => null,
        };

    private static string Words(TimeSpan wait) =>
        wait.TotalDays >= 2
            ? Math.Ceiling(wait.TotalDays).ToString("0 'days'", CultureInfo.InvariantCulture)
            : Math.Ceiling(wait.TotalSeconds).ToString("0 'seconds'", CultureInfo.InvariantCulture);
}
