using NewsExport.Fetch.Http;
using NewsExport.Fetch.Local;
using NewsExport.Fetch.Sniffing;

namespace NewsExport.Fetch;

/// <summary>Finds a picture at the first of its addresses that answers with one.</summary>
internal sealed class AssetFetcher(FetchOptions options, WebClient client)
{
    private readonly LocalAssets beside = new(options);

    public async Task<Asset> FetchAsync(Capture capture, AssetRequest request, CancellationToken cancellationToken)
    {
        var reasons = new List<string>();
        foreach (var address in request.Addresses)
        {
            var outcome = Picture(await ReadAsync(capture, address, cancellationToken).ConfigureAwait(false));
            if (outcome.Succeeded)
            {
                return new Asset(request.Key) { Bytes = outcome.Value.Bytes, Allowances = outcome.Value.Allowances };
            }

            reasons.Add(outcome.Failure.Brief);
        }

        return new Asset(request.Key)
        {
            Failure = reasons.Count == 0 ? "the page gives no address for it" : string.Join("; ", reasons.Distinct().Take(3)),
        };
    }

    private async Task<Outcome<Payload>> ReadAsync(Capture capture, AssetAddress address, CancellationToken cancellationToken)
    {
        var reference = address.Reference.Trim();
        if (DataUri.Is(reference))
        {
            return DataUri.Decode(reference, options.MaxBytes);
        }

        var isLocal = capture.Source is { Kind: ArticleSourceKind.File, Path: not null };
        if (isLocal && IsRelative(reference))
        {
            var file = beside.Read(capture.Source.Path!, reference);
            if (file.Succeeded || !WebAddress.IsWeb(address.Url) || options.Offline)
            {
                return file;
            }
        }

        var url = address.Url ?? (Uri.TryCreate(reference, UriKind.Absolute, out var absolute) ? absolute : null);
        return WebAddress.IsWeb(url)
            ? await DownloadAsync(capture, url!, cancellationToken).ConfigureAwait(false)
            : Failures.BadAddress("The picture's address");
    }

    private async Task<Outcome<Payload>> DownloadAsync(Capture capture, Uri url, CancellationToken cancellationToken)
    {
        var request = new WebRequest(url, ResourceKind.Picture) { Referrer = capture.FinalUrl, TrustedOrigin = capture.Source.Url };
        var outcome = await client.GetAsync(request, cancellationToken).ConfigureAwait(false);
        return outcome.Succeeded ? new Payload(outcome.Value.Body, outcome.Value.Allowances) : outcome.Failure;
    }

    // A 404 page must never be kept as a picture, so the next address gets its chance here, not in the decoder.
    private static Outcome<Payload> Picture(Outcome<Payload> outcome)
    {
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        var body = outcome.Value.Bytes.Span;
        return BodySniffer.Sniff(body) switch
        {
            BodyKind.Picture => outcome,
            _ when body.IsEmpty => Failures.Empty("The picture"),
            BodyKind.Html => Failures.NotAPicture("text/html"),
            BodyKind.Text => Failures.NotAPicture("text"),
            var kind => Failures.NotAPicture(PageRules.Name(kind)!),
        };
    }

    private static bool IsRelative(string reference) =>
        !reference.StartsWith("//", StringComparison.Ordinal) && (reference.StartsWith('/') || !HasScheme(reference));

    // RFC 3986 3.1. (On Unix .NET takes "/a" for an absolute file address, so it cannot be asked.)
    private static bool HasScheme(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Uri.CheckSchemeName(reference[..colon]);
    }
}
