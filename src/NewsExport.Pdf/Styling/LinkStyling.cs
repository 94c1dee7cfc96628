using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Styling;

/// <summary>What follows the words of a link in print: a small number, the address in brackets, the page of another article of the volume, or nothing.</summary>
internal static class LinkStyling
{
    // The design's shares of the text size.
    private const double NumberSize = 0.56;
    private const double NumberRise = 0.38;

    /// <summary>The span after the words, or null where none is wanted.</summary>
    /// <param name="element">The link; what has no address of the web leads to another article of the volume.</param>
    public static TextSpan? After(string address, string words, TextStyle around, InlineElement element, ArticleScope scope)
    {
        if (scope.LinkStyle == LinkStyle.None)
        {
            return null;
        }

        var style = new TextStyle(FontFamily.Sans, around.Size * NumberSize, scope.Sheet.Accent)
        {
            SemiBold = true,
            Rise = around.Size * NumberRise,
        };
        if (element.Target is { Address: null, Destination: { } place })
        {
            var mark = new PageMark(place, scope.ExpectedPage(address), style, scope.Labels);
            return new TextSpan("\uFFFC", style, null, new SpanTag { Element = element, Page = mark })
            {
                GluedToPrevious = true,
                Box = (0, 0),
            };
        }

        if (SaysItself(address, words))
        {
            return null;
        }

        var tag = new SpanTag { Element = element };
        if (scope.LinkStyle == LinkStyle.Inline)
        {
            return new TextSpan($" ({address})", around, null, tag) { IsAddress = true, Isolate = TextDirection.LeftToRight };
        }

        var number = scope.Labels.Digits(scope.Links.NumberOf(address, words));
        return new TextSpan($"[{number}]", style, null, tag) { GluedToPrevious = true };
    }

    /// <summary>A link whose words are its address needs no number.</summary>
    public static bool SaysItself(string address, string words)
    {
        var said = words.AsSpan().Trim();
        return said.Length == 0 || Bare(said).Equals(Bare(address), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> address)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "tel:"])
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                address = address[scheme.Length..];
                break;
            }
        }

        address = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address;
        return address.TrimEnd('/');
    }
}
