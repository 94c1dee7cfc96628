using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Where the bytes of a picture may be had: every address that the page gives, best first.</summary>
internal sealed partial class PictureAddresses(AddressResolver resolver)
{
    private const int MostAddresses = 8;

    /// <summary>Attributes with an address that lazy loaders and galleries use, the largest picture first.</summary>
    private static readonly string[] LazyAttributes =
    [
        "data-orig-file", // Jetpack: the file as uploaded
        "data-full-url", // WordPress galleries
        "data-large-file", // Jetpack: large size
        "data-hi-res-src",
        "data-zoom-image",
        "data-full-src",
        "data-src-large",
        "data-original",
        "data-lazy-src", // WP Rocket and others
        "data-src", // lazysizes, lozad, vanilla-lazyload
        "data-lazy",
        "data-image",
        "data-actualsrc", // Zhihu
        "data-echo",
        "data-url",
        "data-img-src",
        "data-defer-src",
        "data-ezsrc", // Ezoic
        "data-cfsrc", // Cloudflare Mirage
        "data-pin-media",
        "file", // Discuz
    ];

    private static readonly string[] SetAttributes = ["data-srcset", "data-lazy-srcset", "data-original-set", "data-ezsrcset", "srcset"];

    private static readonly Comparer<Candidate> Worthiest = Comparer<Candidate>.Create((one, other) => other.Worth.CompareTo(one.Worth));

    public ValueList<AssetAddress> Of(IElement image, string? link)
    {
        var candidates = new List<Candidate>();
        FromSets(image, 0, candidates);
        FromPicture(image, candidates);
        FromAttributes(image, candidates);
        FromLink(image, link, candidates);
        FromNoscript(image, candidates);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return candidates
            .Order(Worthiest)
            .Select(candidate => new AssetAddress(candidate.Reference, resolver.Web(candidate.Reference)))
            .Where(IsUsable)
            .Where(address => seen.Add(address.Url?.AbsoluteUri ?? address.Reference))
            .Where((address, place) => place == 0 ? !IsBareSpacer(address) : !PictureNoise.IsPlaceholder(address.Reference))
            .Take(MostAddresses)
            .ToValueList();
    }

    /// <summary>What names the picture in the article. Data addresses are named by their digest: they would fill the outputs.</summary>
    public static string Key(AssetAddress address)
    {
        if (address.Url is { } url)
        {
            return url.AbsoluteUri;
        }

        return IsData(address.Reference)
            ? "embedded-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.Reference)))[..16]
            : address.Reference;
    }

    public static bool IsPictureFile(Uri address) => PictureFile.IsMatch(address.AbsolutePath);

    private static void FromSets(IElement element, double penalty, List<Candidate> candidates)
    {
        foreach (var attribute in SetAttributes)
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } text)
            {
                foreach (var candidate in SourceSet.Parse(text))
                {
                    candidates.Add(new Candidate(candidate.Reference, candidate.Worth - penalty - Foreign(candidate.Reference)));
                }
            }
        }
    }

    /// <summary>Sources of a <c>picture</c>: formats that cannot be decoded come after the others.</summary>
    private static void FromPicture(IElement image, List<Candidate> candidates)
    {
        if (image.ParentElement is not { LocalName: "picture" } picture)
        {
            return;
        }

        foreach (var source in picture.Children.Where(child => child.LocalName == "source"))
        {
            var penalty = source.GetAttribute("type") switch
            {
                "image/avif" or "image/jxl" or "image/heic" => HardFormat,
                "image/svg+xml" => HardFormat / 2,
                "image/webp" => 1,
                _ => 0.5,
            };
            FromSets(source, penalty, candidates);
        }
    }

    private static void FromAttributes(IElement image, List<Candidate> candidates)
    {
        foreach (var attribute in LazyAttributes)
        {
            if (image.GetAttribute(attribute)?.Trim() is { Length: > 0 } reference && (reference.Contains('/') || reference.Contains('.')))
            {
                candidates.Add(new Candidate(reference, WorthOf(reference, image, 450) - Foreign(reference)));
            }
        }

        if (image.GetAttribute("src")?.Trim() is { Length: > 0 } source)
        {
            candidates.Add(
                new Candidate(source, PictureNoise.IsPlaceholder(source) ? Unwanted : WorthOf(source, image, 150) - Foreign(source))
            );
        }
    }

    /// <summary>A small picture that links to its large self.</summary>
    private void FromLink(IElement image, string? link, List<Candidate> candidates)
    {
        if (
            link is not null
            && resolver.Web(link) is { } target
            && IsPictureFile(target)
            && resolver.Web(image.GetAttribute("src")) is { } own
            && IsSamePicture(own, target)
        )
        {
            candidates.Add(new Candidate(link, SourceCandidate.UsefulWidth - 1));
        }
    }

    /// <summary>The picture again, for browsers without script, beside a lazy one.</summary>
    private static void FromNoscript(IElement image, List<Candidate> candidates)
    {
        var beside = image.ParentElement?.LocalName == "picture" ? image.ParentElement : image;
        foreach (var noscript in beside.ParentElement?.Children.Where(child => child.LocalName == "noscript").Take(2) ?? [])
        {
            if (
                Nodes.Elements(noscript).FirstOrDefault(element => element.LocalName == "img") is not { } copy
                || (!IsLazy(image) && !IsSameAlternative(image, copy))
            )
            {
                continue;
            }

            FromSets(copy, 0, candidates);
            if (copy.GetAttribute("src") is { Length: > 0 } source)
            {
                candidates.Add(new Candidate(source, WorthOf(source, copy, 140) - Foreign(source)));
            }
        }
    }

    private static bool IsLazy(IElement image) =>
        image.GetAttribute("src") is not { Length: > 0 } source || PictureNoise.IsPlaceholder(source);

    private static bool IsSameAlternative(IElement image, IElement copy) => image.GetAttribute("alt") == copy.GetAttribute("alt");

    private static bool IsSamePicture(Uri small, Uri large)
    {
        static string Stem(Uri address) => SizeSuffix.Replace(Path.GetFileNameWithoutExtension(address.AbsolutePath), "");
        return Stem(small).Equals(Stem(large), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>WordPress writes the size into the file name (<c>-300x200</c>); an attribute states what is shown, not what the file holds.</summary>
    private static double WorthOf(string reference, IElement image, double otherwise)
    {
        if (SizeInName.Match(reference) is { Success: true } size && int.TryParse(size.Groups[1].ValueSpan, out var width))
        {
            return Math.Min(width, SourceCandidate.UsefulWidth - 1);
        }

        return Math.Max(otherwise, Math.Min(Nodes.Number(image, "width", 0), SourceCandidate.UsefulWidth - 2));
    }

    private static double Foreign(string reference) => HardName.IsMatch(reference) ? HardFormat : 0;

    private static bool IsUsable(AssetAddress address) =>
        IsData(address.Reference)
            ? !PictureNoise.IsPlaceholder(address.Reference)
            : address.Url is not null || IsRelativePath(address.Reference);

    /// <summary>A placeholder with nothing behind it; pictures only named so (<c>loading.jpg</c>) are kept.</summary>
    private static bool IsBareSpacer(AssetAddress address) =>
        PictureNoise.IsPlaceholder(address.Reference)
        && (
            address.Reference.Contains(".gif", StringComparison.OrdinalIgnoreCase)
            || address.Reference.Contains(".svg", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Without a base address only a path beside the page can be read.</summary>
    private static bool IsRelativePath(string reference) =>
        !reference.Contains(':') && !reference.StartsWith("//", StringComparison.Ordinal);

    private static bool IsData(string reference) => reference.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Worth that no size makes good: formats that few programs decode.</summary>
    private const double HardFormat = 2_000_000;

    private const double Unwanted = -3_000_000;

    private sealed record Candidate(string Reference, double Worth);

    [GeneratedRegex(@"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg)$", RegexOptions.IgnoreCase)]
    private static partial Regex PictureFile { get; }

    [GeneratedRegex(@"\.(?:avif|jxl|heic|heif)(?:$|[?#])", RegexOptions.IgnoreCase)]
    private static partial Regex HardName { get; }

    [GeneratedRegex(@"-(\d{2,4})x\d{2,4}\.\w{3,4}(?:$|[?#])")]
    private static partial Regex SizeInName { get; }

    [GeneratedRegex(@"-\d{2,4}x\d{2,4}$|-scaled$|[_-](?:small|medium|thumb|s|m)$", RegexOptions.IgnoreCase)]
    private static partial Regex SizeSuffix { get; }
}
