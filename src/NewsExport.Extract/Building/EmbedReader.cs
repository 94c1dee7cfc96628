using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads what lives elsewhere: frames, players, quoted posts. The link is never lost.</summary>
internal sealed class EmbedReader(BuildContext context, FlowReader flow) : IBlockReader
{
    /// <summary>CSS pixels; smaller frames only count readers.</summary>
    private const int SmallestFrame = 3;

    private static readonly string[] SourceAttributes =
    [
        "src",
        "data-src",
        "data-lazy-src",
        "data-litespeed-src",
        "data-cookieblock-src",
        "data",
        "data-url",
    ];

    public ValueList<Block>? TryRead(IElement element, Scope scope) =>
        element.LocalName switch
        {
            "iframe" or "amp-iframe" or "embed" or "object" => Frame(element),
            "video" or "amp-video" => Player(element, EmbedKind.Video),
            "audio" => Player(element, EmbedKind.Audio),
            "lite-youtube" or "youtube-video" or "amp-youtube" => YouTube(element),
            "blockquote" when ClassPatterns.SocialPost.Matches(element) => Post(element, scope),
            "div" when element.ClassName is { } names && names.Contains("wp-block-embed__wrapper", StringComparison.Ordinal) => BareAddress(
                element
            ),
            "div"
                when element.ClassName is { } names
                    && names.Contains("youtube", StringComparison.OrdinalIgnoreCase)
                    && VideoId(element) is not null => YouTube(element),
            _ => null,
        };

    private ValueList<Block>? Frame(IElement element)
    {
        var address = Source(element);
        if (address is null)
        {
            // An object may hold its own replacement: a picture, a link, another player.
            return element.LocalName == "object" && element.ChildElementCount > 0 ? null : [];
        }

        if (EmbedProviders.IsUnwanted(address) || IsTiny(element))
        {
            context.Remove("embed-noise", "a frame that carries advertising or counts readers", element);
            return [];
        }

        return [new Embed(EmbedProviders.KindOf(address), address) { Title = Title(element) }];
    }

    private ValueList<Block> Player(IElement element, EmbedKind kind)
    {
        var address =
            Source(element)
            ?? element.Children.Where(child => child.LocalName == "source").Select(Source).FirstOrDefault(source => source is not null);
        var poster = element.GetAttribute("poster") is { Length: > 0 } still ? Poster(still) : null;
        return address is null && poster is null ? [] : [new Embed(kind, address) { Title = Title(element), Poster = poster }];
    }

    private ValueList<Block> YouTube(IElement element)
    {
        var address = VideoId(element) is { } id ? context.Addresses.Web("https://www.youtube.com/watch?v=" + id) : Source(element);
        return address is null ? [] : [new Embed(EmbedKind.Video, address) { Title = Title(element) ?? element.GetAttribute("playlabel") }];
    }

    private ValueList<Block> Post(IElement element, Scope scope)
    {
        var address =
            context.Addresses.Web(element.GetAttribute("data-instgrm-permalink"))
            ?? context.Addresses.Web(element.GetAttribute("cite"))
            ?? context.Addresses.Web(element.GetAttribute("data-href"))
            ?? Nodes
                .Elements(element)
                .Where(inner => inner.LocalName == "a")
                .Select(link => context.Addresses.Web(link.GetAttribute("href")))
                .LastOrDefault(link => link is not null && EmbedProviders.IsKnown(link));
        var content = flow.Read(element, scope.Into(element, context));
        return address is null && content.Count == 0 ? [] : [new Embed(EmbedKind.Post, address) { Content = content }];
    }

    /// <summary>WordPress leaves the bare address where it could not fetch the player.</summary>
    private ValueList<Block>? BareAddress(IElement element)
    {
        var text = element.TextContent.Trim();
        return
            element.ChildElementCount == 0
            && text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && context.Addresses.Web(text) is { } address
            ? [new Embed(EmbedProviders.KindOf(address), address)]
            : null;
    }

    private Uri? Source(IElement element)
    {
        foreach (var attribute in SourceAttributes)
        {
            if (context.Addresses.Web(element.GetAttribute(attribute)) is { } address)
            {
                return address;
            }
        }

        return null;
    }

    private ArticleImage? Poster(string still)
    {
        if (context.Addresses.Web(still) is not { } address)
        {
            return null;
        }

        context.Ask(new AssetRequest(address.AbsoluteUri, [new AssetAddress(still, address)]));
        return new ArticleImage(address.AbsoluteUri);
    }

    private static string? VideoId(IElement element) =>
        (
            element.GetAttribute("videoid")
            ?? element.GetAttribute("data-videoid")
            ?? element.GetAttribute("data-id")
            ?? element.GetAttribute("data-embed")
        )
            is { Length: 11 } id
        && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? id
            : null;

    private static bool IsTiny(IElement element) =>
        Nodes.Number(element, "width", int.MaxValue) < SmallestFrame || Nodes.Number(element, "height", int.MaxValue) < SmallestFrame;

    private static string? Title(IElement element)
    {
        var title = element.GetAttribute("title") ?? element.GetAttribute("aria-label") ?? element.GetAttribute("data-title");
        return string.IsNullOrWhiteSpace(title) ? null : Whitespace.Collapse(title);
    }
}
