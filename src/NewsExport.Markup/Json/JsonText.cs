using System.Text;

namespace NewsExport.Markup.Json;

/// <summary>Strings that any JSON reader takes: lone surrogates, which are no Unicode text, become U+FFFD.</summary>
internal static class JsonText
{
    public static string? Clean(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
