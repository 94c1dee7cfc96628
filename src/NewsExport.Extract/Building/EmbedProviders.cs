namespace NewsExport.Extract.Building;

/// <summary>What lives at the hosts whose frames pages carry.</summary>
internal static class EmbedProviders
{
    /// <summary>Ends of host names with an optional start of path; the first that fits decides.</summary>
    private static readonly (string Host, string Path, EmbedKind Kind)[] Known =
    [
        ("youtube.com", "", EmbedKind.Video),
        ("youtube-nocookie.com", "", EmbedKind.Video),
        ("youtu.be", "", EmbedKind.Video),
        ("vimeo.com", "", EmbedKind.Video),
        ("dailymotion.com", "", EmbedKind.Video),
        ("jwplatform.com", "", EmbedKind.Video),
        ("brightcove.net", "", EmbedKind.Video),
        ("wistia.com", "", EmbedKind.Video),
        ("wistia.net", "", EmbedKind.Video),
        ("ted.com", "", EmbedKind.Video),
        ("twitch.tv", "", EmbedKind.Video),
        ("streamable.com", "", EmbedKind.Video),
        ("videopress.com", "", EmbedKind.Video),
        ("bilibili.com", "", EmbedKind.Video),
        ("rumble.com", "", EmbedKind.Video),
        ("aparat.com", "", EmbedKind.Video),
        ("tiktok.com", "", EmbedKind.Video),
        ("facebook.com", "/plugins/video", EmbedKind.Video),
        ("soundcloud.com", "", EmbedKind.Audio),
        ("spotify.com", "", EmbedKind.Audio),
        ("bandcamp.com", "", EmbedKind.Audio),
        ("podcasts.apple.com", "", EmbedKind.Audio),
        ("libsyn.com", "", EmbedKind.Audio),
        ("simplecast.com", "", EmbedKind.Audio),
        ("megaphone.fm", "", EmbedKind.Audio),
        ("acast.com", "", EmbedKind.Audio),
        ("mixcloud.com", "", EmbedKind.Audio),
        ("buzzsprout.com", "", EmbedKind.Audio),
        ("twitter.com", "", EmbedKind.Post),
        ("x.com", "", EmbedKind.Post),
        ("instagram.com", "", EmbedKind.Post),
        ("facebook.com", "", EmbedKind.Post),
        ("threads.net", "", EmbedKind.Post),
        ("bsky.app", "", EmbedKind.Post),
        ("reddit.com", "", EmbedKind.Post),
        ("redditmedia.com", "", EmbedKind.Post),
        ("linkedin.com", "", EmbedKind.Post),
        ("t.me", "", EmbedKind.Post),
        ("mastodon.social", "", EmbedKind.Post),
        ("google.com", "/maps", EmbedKind.Map),
        ("maps.google.com", "", EmbedKind.Map),
        ("openstreetmap.org", "", EmbedKind.Map),
        ("mapbox.com", "", EmbedKind.Map),
        ("umap.openstreetmap.fr", "", EmbedKind.Map),
        ("datawrapper.de", "", EmbedKind.Chart),
        ("dwcdn.net", "", EmbedKind.Chart),
        ("flourish.studio", "", EmbedKind.Chart),
        ("flo.uri.sh", "", EmbedKind.Chart),
        ("infogram.com", "", EmbedKind.Chart),
        ("public.tableau.com", "", EmbedKind.Chart),
        ("plotly.com", "", EmbedKind.Chart),
        ("plot.ly", "", EmbedKind.Chart),
        ("everviz.com", "", EmbedKind.Chart),
        ("ourworldindata.org", "", EmbedKind.Chart),
        ("scribd.com", "", EmbedKind.Document),
        ("documentcloud.org", "", EmbedKind.Document),
        ("slideshare.net", "", EmbedKind.Document),
        ("issuu.com", "", EmbedKind.Document),
        ("docs.google.com", "", EmbedKind.Document),
        ("codepen.io", "", EmbedKind.Other),
    ];

    /// <summary>Frames that carry advertising, consent or counting.</summary>
    private static readonly string[] Unwanted =
    [
        "doubleclick.net",
        "googlesyndication.com",
        "googletagmanager.com",
        "amazon-adsystem.com",
        "adnxs.com",
        "taboola.com",
        "outbrain.com",
        "criteo.com",
        "consensu.org",
        "recaptcha.net",
        "disqus.com",
        "mailchimp.com",
        "list-manage.com",
    ];

    public static EmbedKind KindOf(Uri address)
    {
        foreach (var (host, path, kind) in Known)
        {
            if (IsAt(address, host) && address.AbsolutePath.StartsWith(path, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return EmbedKind.Other;
    }

    public static bool IsKnown(Uri address) => Known.Any(known => IsAt(address, known.Host));

    public static bool IsUnwanted(Uri address) =>
        Unwanted.Any(host => IsAt(address, host))
        || address.AbsolutePath.Contains("/like.php", StringComparison.Ordinal)
        || address.AbsolutePath.Contains("/plugins/share_button", StringComparison.Ordinal)
        || address.AbsolutePath.Contains("/recaptcha/", StringComparison.Ordinal);

    private static bool IsAt(Uri address, string host) =>
        address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase)
        && (address.Host.Length == host.Length || address.Host[address.Host.Length - host.Length - 1] == '.');
}
