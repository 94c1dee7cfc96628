using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsExport.Extract.Reading;

/// <summary>Turns a capture's bytes into a parsed <see cref="Page"/>, or says why not.</summary>
internal sealed class PageReader(ReadLimits limits, CharacterDecoder decoder)
{
    public Result<Page> Read(Capture capture, CancellationToken cancellationToken)
    {
        var place = capture.Source.Text;
        if (capture.Body.Length > limits.MaxCharacters * 4L)
        {
            return Failures.TooLarge(place, limits.MaxCharacters);
        }

        var html = decoder.Decode(capture.Body.Span, capture.DeclaredCharset);
        if (string.IsNullOrWhiteSpace(html))
        {
            return Failures.Empty<Page>(place);
        }

        if (html.Length > limits.MaxCharacters)
        {
            return Failures.TooLarge(place, limits.MaxCharacters);
        }

        if (NestingGuard.Refuse(html, limits) is { } why)
        {
            return Failures.TooComplex(place, why);
        }

        if (Parse(html, cancellationToken) is not { } document)
        {
            return Failures.TooComplex(place, $"reading it takes more than {limits.MaxParseTime.TotalSeconds:0} seconds");
        }

        OwnPages.Restore(document);
        var url = PageAddress.Find(capture, document, html);
        return Result<Page>.Of(
            new Page
            {
                Capture = capture,
                Document = document,
                Url = url,
                BaseUrl = PageAddress.Base(url, document),
            }
        );
    }

    /// <summary>
    /// The tree, or null where it takes too long. The parser asks for its text piece by piece and the token with it, so that it can be stopped;
    /// nothing here waits, for all of the text is at hand. The byte order mark says that no declaration in the text may change the encoding.
    /// </summary>
    private IHtmlDocument? Parse(string html, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limits.MaxParseTime);
        using var source = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(html)], writable: false);
        try
        {
            return new HtmlParser().ParseDocumentAsync(source, deadline.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
