namespace NewsExport.Fetch.Http;

/// <summary>Gets one resource from the web: tries, follows, reads, decodes.</summary>
internal sealed class WebClient : IDisposable
{
    private readonly FetchOptions options;
    private readonly TimeProvider clock;
    private readonly HttpTransport transport;
    private readonly RedirectFollower follower;
    private readonly BodyReader reader;
    private readonly RetryPlan retries;

    public WebClient(FetchOptions options, TimeProvider clock)
    {
        this.options = options;
        this.clock = clock;
        transport = new HttpTransport(options);
        follower = new RedirectFollower(new RequestHeaders(options), new Exchange(options, clock, transport));
        reader = new BodyReader(options, clock);
        retries = new RetryPlan(options.Retries, options.RetryPause);
    }

    public async Task<Outcome<WebResource>> GetAsync(WebRequest request, CancellationToken cancellationToken)
    {
        if (options.Offline)
        {
            return Failures.Offline(request.Url);
        }

        for (var attempt = 0; ; attempt++)
        {
            var outcome = await TryAsync(request, cancellationToken).ConfigureAwait(false);
            if (outcome.Succeeded || retries.Pause(attempt, outcome.Failure) is not { } pause)
            {
                return outcome;
            }

            await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => transport.Dispose();

    private async Task<Outcome<WebResource>> TryAsync(WebRequest request, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(options.Timeout, clock);
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            var arrival = await follower.FollowAsync(request, whole.Token).ConfigureAwait(false);
            if (!arrival.Succeeded)
            {
                return arrival.Failure;
            }

            using var response = arrival.Value.Response;
            return await ReceiveAsync(request, arrival.Value, whole.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (timer.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return Failures.Timeout(request.Url, "the whole", options.Timeout, isPassing: false);
        }
    }

    private async Task<Outcome<WebResource>> ReceiveAsync(WebRequest request, Arrival arrival, CancellationToken whole)
    {
        var (url, redirects, response) = arrival;
        var status = (int)response.StatusCode;
        if (status is not (200 or 203))
        {
            return Failures.HttpStatus(url, status, RetryPlan.RetryAfter(Header(response.Headers, "Retry-After"), clock.GetUtcNow()));
        }

        var type = ContentType.Parse(Header(response.Content.Headers, "Content-Type"));
        if (request.Kind == ResourceKind.Page && type.NotAPage is { } what)
        {
            return Failures.NotHtml(WebAddress.Shown(url), what);
        }

        var most = request.Kind == ResourceKind.Page ? Math.Min(options.MaxHtmlBytes, options.MaxBytes) : options.MaxBytes;
        var wire = await reader.ReadAsync(url, response.Content, most, whole).ConfigureAwait(false);
        if (!wire.Succeeded)
        {
            return wire.Failure;
        }

        var body = BodyDecoder.Decode(url, AllOf(response.Content.Headers, "Content-Encoding"), wire.Value.Written, most, whole);
        if (!body.Succeeded)
        {
            return body.Failure;
        }

        return new WebResource
        {
            FinalUrl = url,
            Redirects = redirects,
            Status = status,
            Type = type,
            Body = body.Value.Bytes,
            Allowances = Allowances(request.Url, redirects),
            Diagnostics = body.Value.TrailingBytes > 0 ? [Diagnostics.TrailingBytes(url, body.Value.TrailingBytes)] : [],
        };
    }

    private ValueList<string> Allowances(Uri first, ValueList<Uri> redirects) =>
        redirects.Prepend(first).Select(transport.AllowanceFor).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();

    // Where a header stands twice, browsers take the last.
    private static string? Header(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.LastOrDefault() : null;

    private static string? AllOf(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}
