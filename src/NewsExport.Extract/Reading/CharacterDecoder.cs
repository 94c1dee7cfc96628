using System.Text;
using System.Text.Unicode;

namespace NewsExport.Extract.Reading;

/// <summary>
/// Bytes become characters as a browser decides it: byte order mark, HTTP header, <c>meta</c>, then the bytes themselves (HTML 13.2.3.2).
/// Pages that programs saved as UTF-8 keep the names of their old encodings: those are read as what they are.
/// </summary>
internal sealed class CharacterDecoder(EncodingLabels labels)
{
    private const int Windows1252 = 1252;
    private const int Utf8Page = 65001;

    /// <summary>Letters of two bytes and more that are well-formed in UTF-8; a few may be so by chance.</summary>
    private const int Certain = 8;

    public string Decode(ReadOnlySpan<byte> body, string? declaredCharset)
    {
        var (encoding, skip) = Choose(body, declaredCharset);
        return encoding.GetString(body[skip..]);
    }

    private (Encoding Encoding, int Skip) Choose(ReadOnlySpan<byte> body, string? declaredCharset)
    {
        if (body.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (Encoding.UTF8, 3);
        }

        if (body.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Encoding.BigEndianUnicode, 2);
        }

        if (body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Encoding.Unicode, 2);
        }

        var named = labels.Find(declaredCharset) ?? labels.Find(MetaCharset.Find(body));
        return (named is null || IsMisnamed(named, body) ? Sniff(body) : named, 0);
    }

    private static bool IsMisnamed(Encoding named, ReadOnlySpan<byte> body) =>
        named.CodePage != Utf8Page && HoldsUtf8Letters(body) && Utf8.IsValid(body);

    private static bool HoldsUtf8Letters(ReadOnlySpan<byte> body)
    {
        var count = 0;
        for (var rest = body; count < Certain && rest.IndexOfAnyInRange((byte)0xC2, (byte)0xF4) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            count++;
        }

        return count >= Certain;
    }

    /// <summary>Bytes that are well-formed UTF-8 are UTF-8: no other encoding's text is so by chance. The rest is what the web's oldest pages are.</summary>
    private static Encoding Sniff(ReadOnlySpan<byte> body)
    {
        if (Utf8.IsValid(body))
        {
            return Encoding.UTF8;
        }

        if (LooksLikeUtf16(body, high: 1))
        {
            return Encoding.Unicode;
        }

        return LooksLikeUtf16(body, high: 0) ? Encoding.BigEndianUnicode : EncodingLabels.ByCodePage(Windows1252);
    }

    /// <summary>Markup in UTF-16 is every second byte zero.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> body, int high)
    {
        var length = Math.Min(body.Length, 64) & ~1;
        var zeros = 0;
        for (var index = high; index < length; index += 2)
        {
            zeros += body[index] == 0 ? 1 : 0;
        }

        return length >= 8 && zeros > length / 3;
    }
}
