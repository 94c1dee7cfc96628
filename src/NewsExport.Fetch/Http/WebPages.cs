using System.Security.Cryptography;
using NewsExport.Fetch.Sniffing;

namespace NewsExport.Fetch.Http;

/// <summary>Pages from the web: a resource that turns out to be a page becomes a capture.</summary>
internal sealed class WebPages(WebClient client, TimeProvider clock)
{
    public async Task<Result<Capture>> FetchAsync(ArticleSource source, CancellationToken cancellationToken)
    {
        if (!WebAddress.IsWeb(source.Url))
        {
            return Failed(Failures.BadAddress(source.Url is { IsAbsoluteUri: true } odd ? WebAddress.Shown(odd) : source.Text));
        }

        var url = source.Url!;
        var outcome = await client
            .GetAsync(new WebRequest(url, ResourceKind.Page) { TrustedOrigin = url }, cancellationToken)
            .ConfigureAwait(false);
        if (!outcome.Succeeded)
        {
            return Failed(outcome.Failure);
        }

        var page = outcome.Value;
        if (PageRules.Refuse(WebAddress.Shown(page.FinalUrl), page.Body.Span) is { } failure)
        {
            return Failed(failure);
        }

        var diagnostics = new List<Diagnostic>(page.Diagnostics);
        diagnostics.AddRange(page.Allowances.Select(allowance => Diagnostics.GuardLifted(page.FinalUrl, allowance)));
        if (url.UserInfo.Length > 0)
        {
            diagnostics.Add(Diagnostics.CredentialsLeftOut(url));
        }

        return Result<Capture>.Of(ToCapture(source, page), diagnostics.ToValueList());
    }

    private Capture ToCapture(ArticleSource source, WebResource page) =>
        new()
        {
            Source = source,
            RequestedUrl = WebAddress.WithoutCredentials(source.Url!),
            FinalUrl = page.FinalUrl,
            FetchedAt = WholeSeconds.Of(clock.GetUtcNow()),
            Status = page.Status,
            MediaType = page.Type.MediaType,
            DeclaredCharset = page.Type.Charset,
            Body = page.Body,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(page.Body.Span)),
            Allowances = page.Allowances,
            Redirects = page.Redirects,
        };

    private static Result<Capture> Failed(Failure failure) => Result<Capture>.Failed(failure.Code, failure.Message);
}
