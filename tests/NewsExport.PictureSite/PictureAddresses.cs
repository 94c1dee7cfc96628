using System.Text.RegularExpressions;

namespace NewsExport.PictureSite;

/// <summary>Leads the picture addresses of a page to another site; what an address said stays in its path.</summary>
internal static partial class PictureAddresses
{
    /// <summary>The page with other addresses; <paramref name="site"/> ends with a slash.</summary>
    public static string Rewrite(string page, string site)
    {
        page = PictureTag().Replace(page, tag => AddressAttribute().Replace(tag.Value, attribute => Moved(attribute, site)));
        return PictureMeta().Replace(page, tag => ContentAttribute().Replace(tag.Value, attribute => Moved(attribute, site)));
    }

    private static string Moved(Match attribute, string site)
    {
        var value = attribute.Groups["value"];
        var isOther =
            attribute.Groups["name"].Value.StartsWith("data-", StringComparison.OrdinalIgnoreCase) && !AnyAddress().IsMatch(value.Value);
        if (isOther)
        {
            return attribute.Value;
        }

        var isSet = attribute.Groups["name"].Value.EndsWith("set", StringComparison.OrdinalIgnoreCase);
        var moved = isSet
            ? Candidate().Replace(value.Value, candidate => candidate.Groups[1].Value + MovedAddress(candidate.Groups[2].Value, site))
            : MovedAddress(value.Value.Trim(), site);
        var at = value.Index - attribute.Index;
        return attribute.Value[..at] + moved + attribute.Value[(at + value.Length)..];
    }

    private static string MovedAddress(string address, string site)
    {
        if (address.Length == 0 || address.StartsWith('#') || address.StartsWith('{') || OtherScheme().IsMatch(address))
        {
            return address;
        }

        return site + WebPrefix().Replace(address, "").TrimStart('/', '.');
    }

    [GeneratedRegex("<(?:img|source|amp-img|image)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex PictureTag();

    [GeneratedRegex(
        "\\s(?<name>src|srcset|poster|data-[a-z-]+)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)')",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AddressAttribute();

    [GeneratedRegex("<meta\\b[^>]*(?:og:image|twitter:image)(?::src|:url)?[\"'][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex PictureMeta();

    [GeneratedRegex("\\s(?<name>content)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)')", RegexOptions.IgnoreCase)]
    private static partial Regex ContentAttribute();

    /// <summary>HTML, 4.8.4.2.1: an address begins a candidate, and a comma with white space ends one.</summary>
    [GeneratedRegex("(^\\s*|,\\s+)(\\S+)")]
    private static partial Regex Candidate();

    [GeneratedRegex("^(?!https?:)[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex OtherScheme();

    /// <summary>A data attribute may hold anything; an address in it begins like one.</summary>
    [GeneratedRegex("^\\s*(?:https?:/)?/\\S", RegexOptions.IgnoreCase)]
    private static partial Regex AnyAddress();

    [GeneratedRegex("^(?:https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex WebPrefix();
}
