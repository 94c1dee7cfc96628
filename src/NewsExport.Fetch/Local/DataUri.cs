using System.Text;

namespace NewsExport.Fetch.Local;

/// <summary>The bytes of a <c>data:</c> address (RFC 2397), read as leniently as browsers do.</summary>
internal static class DataUri
{
    private const string Prefix = "data:";

    public static bool Is(string reference) => reference.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public static Outcome<Payload> Decode(string reference, long most)
    {
        var comma = reference.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            return Failures.Unreadable("The picture", "its data: address is broken");
        }

        // Three bytes come of at least three characters: cheap to know before anything is copied.
        if ((reference.Length - comma) / 4L * 3 > most)
        {
            return Failures.TooLarge("The picture", most);
        }

        var header = reference.AsSpan(Prefix.Length, comma - Prefix.Length).TrimEnd();
        var data = Unescape(reference.AsSpan(comma + 1));
        if (!header.EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return new Payload(data, []);
        }

        var text = Encoding.Latin1.GetString(data).Where(letter => !char.IsWhiteSpace(letter)).ToArray();
        var padded = new string(text).TrimEnd('=').Replace('-', '+').Replace('_', '/');
        padded = padded.PadRight((padded.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length / 4 * 3];
        return Convert.TryFromBase64String(padded, bytes, out var count)
            ? new Payload(bytes.AsMemory(0, count), [])
            : Failures.Unreadable("The picture", "its data: address is broken");
    }

    private static byte[] Unescape(ReadOnlySpan<char> text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ToArray());
        var length = 0;
        for (var index = 0; index < bytes.Length; index++)
        {
            var isEscape = bytes[index] == '%' && index + 2 < bytes.Length && Hex(bytes[index + 1]) >= 0 && Hex(bytes[index + 2]) >= 0;
            bytes[length++] = isEscape ? (byte)((Hex(bytes[index + 1]) << 4) | Hex(bytes[index + 2])) : bytes[index];
            index += isEscape ? 2 : 0;
        }

        return bytes[..length];
    }

    private static int Hex(byte letter) => char.IsAsciiHexDigit((char)letter) ? Convert.ToInt32(((char)letter).ToString(), 16) : -1;
}
