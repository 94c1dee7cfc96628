using System.Text;
using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping;

/// <summary>The script of each UTF-16 unit, with what belongs to none (spaces, digits, marks) counted to the text before it (UAX#24).</summary>
internal sealed class ParagraphScripts
{
    private const uint LatinTag = 0x4C61746E;

    private static readonly byte Latin = CharacterTable.Of('a').Script;

    private readonly byte[]? _scripts;

    private ParagraphScripts(byte[]? scripts)
    {
        _scripts = scripts;
    }

    public static ParagraphScripts Of(string text)
    {
        // Everything below Greek is Latin or common.
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0)
        {
            return new ParagraphScripts(null);
        }

        var scripts = new byte[text.Length];
        byte current = 0;
        var first = -1;
        for (var at = 0; at < text.Length; )
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var used);
            var script = CharacterTable.Of(rune.Value).Script;
            if (script > CharacterTable.InheritedScript)
            {
                current = script;
                first = first < 0 ? at : first;
            }

            scripts.AsSpan(at, used).Fill(current);
            at += used;
        }

        scripts.AsSpan(0, Math.Max(first, 0)).Fill(first < 0 ? Latin : scripts[first]);
        if (first < 0)
        {
            scripts.AsSpan().Fill(Latin);
        }

        return new ParagraphScripts(scripts);
    }

    public byte Script(int index) => _scripts is null ? Latin : _scripts[index];

    public static uint Tag(byte script) => script == Latin ? LatinTag : CharacterTable.ScriptTag(script);

    /// <summary>Scripts whose letters do not act across spaces and need no context: words can be shaped alone.</summary>
    public static bool IsSimple(uint tag) => tag is LatinTag or 0x4772656B or 0x4379726C or 0x41726D6E; // Grek, Cyrl, Armn

    /// <summary>Letters that join: space between them would tear the word.</summary>
    public static bool Joins(uint tag) =>
        tag is 0x41726162 or 0x53797263 or 0x4D6F6E67 or 0x4E6B6F6F or 0x44657661 or 0x42656E67 or 0x47757275; // Arab Syrc Mong Nkoo Deva Beng Guru

    public static WritingSystem System(uint tag) =>
        tag switch
        {
            0x41726162 => WritingSystem.Arabic, // Arab
            0x48656272 => WritingSystem.Hebrew, // Hebr
            0x44657661 => WritingSystem.Devanagari, // Deva
            0x48616E69 or 0x48697261 or 0x4B616E61 or 0x48616E67 or 0x426F706F => WritingSystem.Cjk, // Hani Hira Kana Hang Bopo
            _ => WritingSystem.Latin,
        };

    /// <summary>The system of a language, for what has no script of its own; null: not one of those with fonts of their own.</summary>
    public static WritingSystem? SystemOf(string? language) =>
        language?.Split('-', '_')[0].ToLowerInvariant() switch
        {
            "ar" or "fa" or "ur" or "ps" or "ckb" or "sd" or "ug" => WritingSystem.Arabic,
            "he" or "yi" or "iw" => WritingSystem.Hebrew,
            "hi" or "mr" or "ne" or "sa" => WritingSystem.Devanagari,
            "zh" or "ja" or "ko" or "yue" => WritingSystem.Cjk,
            null => null,
            _ => WritingSystem.Latin,
        };
}
