using AngleSharp;
using AngleSharp.Browser;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsExport.Extract.Reading;

/// <summary>Turns a capture's bytes into a parsed <see cref="Page"/>, or says why not.</summary>
internal sealed class PageReader(ReadLimits limits, CharacterDecoder decoder)
{
    /// <summary>What AngleSharp brings, without what would read the text anew when a declaration in it names another encoding.</summary>
    private static readonly IConfiguration Browsing = Configuration.Default.Without<EncodingMetaHandler>();

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
            return Failures.TooComplex(place, $"reading it takes more than {limits.MaxParseTime.TotalSeconds:0} seconds of computing");
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
    /// The tree, or null where it costs too much: a page may be made so that each element costs more than the last, so the cost is looked at
    /// as they come. The text is decoded already, so no declaration in it can change the encoding.
    /// </summary>
    private IHtmlDocument? Parse(string html, CancellationToken cancellationToken)
    {
        var budget = new ParseBudget(limits.MaxParseTime);
        var options = new HtmlParserOptions
        {
            DisableElementPositionTracking = true,
            OnCreated = (_, _) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                budget.ThrowIfSpent();
            },
        };
        try
        {
            return new HtmlParser(options, BrowsingContext.New(Browsing)).ParseDocument(html.AsMemory());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
