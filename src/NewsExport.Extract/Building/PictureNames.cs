using System.Text.RegularExpressions;

namespace NewsExport.Extract.Building;

/// <summary>Recognises one picture under the addresses of its sizes.</summary>
internal static partial class PictureNames
{
    /// <summary>Shorter names ("1", "image") say nothing.</summary>
    private const int ShortestName = 5;

    public static bool AreSame(string? one, string? other)
    {
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other))
        {
            return false;
        }

        if (one == other)
        {
            return true;
        }

        var name = Stem(one);
        return name.Length >= ShortestName
            ? name.Equals(Stem(other), StringComparison.OrdinalIgnoreCase)
            : WithoutQuery(one).Equals(WithoutQuery(other), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The file name without its ending and without the size that systems put into it.</summary>
    public static string Stem(string address)
    {
        var path = WithoutQuery(address).TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return Size.Replace(dot > 0 ? name[..dot] : name, "");
    }

    private static string WithoutQuery(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? address : address[..end];
    }

    [GeneratedRegex(@"[-_]\d{2,4}x\d{2,4}(?:_[\w]*)?$|-scaled$|@[23]x$|[-_]e\d{10,}$", RegexOptions.IgnoreCase)]
    private static partial Regex Size { get; }
}
