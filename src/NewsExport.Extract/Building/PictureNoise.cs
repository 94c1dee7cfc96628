using System.Text.RegularExpressions;

namespace NewsExport.Extract.Building;

/// <summary>Addresses of pictures that are no pictures of the article.</summary>
internal static partial class PictureNoise
{
    public static bool IsTracker(string address) => address.Length > 0 && !IsData(address) && Tracker.IsMatch(address);

    public static bool IsEmoji(string address) => !IsData(address) && Emoji.IsMatch(address);

    public static bool IsAvatar(string address) => !IsData(address) && Avatar.IsMatch(address);

    /// <summary>A picture that only holds the place until a script loads the real one.</summary>
    public static bool IsPlaceholder(string address) =>
        IsData(address)
            ? address.Length < LongestPlaceholder || address.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase)
            : Placeholder.IsMatch(address);

    /// <summary>An alternative text that only names the file.</summary>
    public static bool IsFileName(string text) => FileName.IsMatch(text);

    /// <summary>Characters; blurred previews inlined by lazy loaders stay below this.</summary>
    private const int LongestPlaceholder = 1500;

    private static bool IsData(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    // Counters of advertisers, analytics and feeds, seen on news pages.
    [GeneratedRegex(
        @"doubleclick\.net|scorecardresearch\.com|facebook\.com/tr\b|google-analytics\.com|quantserve\.com|statcounter\.com|stats\.wordpress\.com|pixel\.wp\.com|/pixel\.(?:gif|png|php)|/tracking/|feedburner\.com/~r|counter\.(?:gif|php)|vgwort\.de|ivwbox\.de|/beacon[./?]|/b\.gif\?|analytics\.[a-z]+/",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Tracker { get; }

    [GeneratedRegex(@"/emoji/|twemoji|/emojis?/|/smil(?:ey|ie)s?/", RegexOptions.IgnoreCase)]
    private static partial Regex Emoji { get; }

    [GeneratedRegex(@"gravatar\.com/avatar|/avatars?/", RegexOptions.IgnoreCase)]
    private static partial Regex Avatar { get; }

    [GeneratedRegex(
        @"(?:^|[/_.-])(?:blank|spacer|transparent|placeholder|pixel|1x1|clear|empty|loading|loader|lazy|lazyload|gr[ae]y|ph|dot|trans)(?:[-_.]?(?:image|img|gif|pixel|\d+|\d+x\d+))*\.(?:gif|png|svg|jpe?g|webp)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex(@"^[\w()%+.-]+\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName { get; }
}
