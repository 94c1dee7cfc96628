using System.Text;
using System.Text.Unicode;

namespace NewsExport.Extract.Reading;

/// <summary>Bytes become characters as a browser decides it: byte order mark, HTTP header, <c>meta</c>, then the bytes themselves (HTML 13.2.3.2).</summary>
internal sealed class CharacterDecoder(EncodingLabels labels)
{
    private const int Windows1252 = 1252;

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
        return (named ?? Sniff(body), 0);
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
