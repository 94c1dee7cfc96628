using System.Text.RegularExpressions;

namespace NewsExport.Images.Decoding;

/// <summary>What an SVG may refer to: itself, and pictures written into it. Nothing outside the file.</summary>
internal static partial class SvgReferences
{
    public static bool IsSafe(string name, string value)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (name is not ("href" or "src"))
        {
            return true;
        }

        var target = value.Trim();
        return target.StartsWith('#') || IsWrittenIn(target);
    }

    /// <summary>CSS in an attribute or a style sheet, without imports and addresses outside the file.</summary>
    public static string Clean(string text) =>
        text.Contains("url", StringComparison.OrdinalIgnoreCase) || text.Contains("@import", StringComparison.OrdinalIgnoreCase)
            ? Import().Replace(Url().Replace(text, match => match.Groups["target"].Value.StartsWith('#') ? match.Value : "none"), "")
            : text;

    // SVG inside SVG would have to be made safe again; only pictures of pixels are let in.
    private static bool IsWrittenIn(string target) =>
        target.StartsWith("data:image/png", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("data:image/jpeg", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("data:image/gif", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""url\(\s*["']?(?<target>[^)]*)\)?""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Url();

    [GeneratedRegex("@import[^;]*;?", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Import();
}
