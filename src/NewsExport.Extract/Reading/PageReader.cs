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

        cancellationToken.ThrowIfCancellationRequested();
        var document = new HtmlParser().ParseDocument(html);
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
}
