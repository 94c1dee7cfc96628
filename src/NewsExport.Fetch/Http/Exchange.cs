namespace NewsExport.Fetch.Http;

/// <summary>One request and the head of its answer, within the time for headers.</summary>
internal sealed class Exchange(FetchOptions options, TimeProvider clock, HttpTransport transport)
{
    /// <summary>The caller disposes the response.</summary>
    /// <param name="whole">Ends the whole attempt; its passing is the caller's to explain.</param>
    public async Task<Outcome<HttpResponseMessage>> SendAsync(HttpRequestMessage request, CancellationToken whole)
    {
        var url = request.RequestUri!;
        using var timer = new CancellationTokenSource(options.HeaderTimeout, clock);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(whole, timer.Token);
        try
        {
            var response = await transport.SendAsync(request, deadline.Token).ConfigureAwait(false);
            if (Lengths(response).Distinct().Count() <= 1)
            {
                return response;
            }

            // RFC 9112 6.3: which of two lengths is right cannot be known, and request smuggling lives on the difference.
            response.Dispose();
            return Failures.BadResponse(url, "the answer names two lengths that differ");
        }
        catch (OperationCanceledException exception) when (!whole.IsCancellationRequested)
        {
            return exception.InnerException is TimeoutException
                ? Failures.Timeout(url, "connecting", options.ConnectTimeout, isPassing: true)
                : Failures.Timeout(url, "the answer's head", options.HeaderTimeout, isPassing: true);
        }
        catch (HttpRequestException exception)
        {
            return ExceptionReader.BeforeHeaders(url, exception);
        }
    }

    private static IEnumerable<string> Lengths(HttpResponseMessage response) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Length", out var values)
            ? values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries))
            : [];
}
