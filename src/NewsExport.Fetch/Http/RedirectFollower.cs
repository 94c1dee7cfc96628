namespace NewsExport.Fetch.Http;

/// <summary>Follows redirects by hand (RFC 9110 15.4): every hop passes the gate again, only to http(s), and credentials stay where they belong.</summary>
internal sealed class RedirectFollower(RequestHeaders headers, Exchange exchange)
{
    /// <summary>As many as browsers follow.</summary>
    public const int Most = 20;

    /// <summary>The answer that is no redirect, whatever its status; the caller disposes it.</summary>
    public async Task<Outcome<Arrival>> FollowAsync(WebRequest request, CancellationToken whole)
    {
        var url = request.Url;
        var trusted = request.TrustedOrigin is { } origin && WebAddress.IsSameOrigin(origin, url);
        var redirects = new List<Uri>();
        while (true)
        {
            using var message = headers.Build(request, url, trusted);
            var answer = await exchange.SendAsync(message, whole).ConfigureAwait(false);
            if (!answer.Succeeded)
            {
                return answer.Failure;
            }

            var status = (int)answer.Value.StatusCode;
            if (status is not (301 or 302 or 303 or 307 or 308))
            {
                return new Arrival(WebAddress.WithoutCredentials(url), redirects.ToValueList(), answer.Value);
            }

            using var response = answer.Value;
            var next = Next(url, response);
            if (!next.Succeeded)
            {
                return next.Failure;
            }

            if (redirects.Count == Most)
            {
                return Failures.TooManyRedirects(url, Most);
            }

            url = next.Value;
            redirects.Add(url);
            // Never trusted again: a chain that comes back has let a stranger choose the address.
            trusted = trusted && WebAddress.IsSameOrigin(request.TrustedOrigin!, url);
        }
    }

    private static Outcome<Uri> Next(Uri url, HttpResponseMessage response)
    {
        var location = response.Headers.NonValidated.TryGetValues("Location", out var values) ? values.First().Trim() : "";
        if (location.Length == 0 || !Uri.TryCreate(url, location, out var next))
        {
            return Failures.RedirectToNowhere(url, (int)response.StatusCode);
        }

        return WebAddress.IsWeb(next) ? WebAddress.WithoutCredentials(next) : Failures.RedirectRefused(url, $"a {next.Scheme}: address");
    }
}

/// <summary>Where a request ended.</summary>
/// <param name="Redirects">Every address on the way after the first, the last of them <paramref name="Url"/>.</param>
internal sealed record Arrival(Uri Url, ValueList<Uri> Redirects, HttpResponseMessage Response);
