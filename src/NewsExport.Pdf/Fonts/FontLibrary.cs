using System.Collections.Concurrent;

namespace NewsExport.Pdf.Fonts;

/// <summary>
/// All faces that text can be set in: the bundled ones, then the system's. A face is loaded when the first character asks for it and stays for the
/// life of the library, so one library serves any number of documents; it may be shared by threads.
/// </summary>
internal sealed class FontLibrary : IDisposable
{
    /// <summary>An ideograph that every font for Chinese, Japanese or Korean has.</summary>
    private const int CommonIdeograph = 0x4E00;

    private readonly ConcurrentDictionary<string, Lazy<LoadedFont>> _bundled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<FontChoice, LoadedFont> _firsts = new();
    private readonly ConcurrentDictionary<(int CodePoint, FontChoice Choice), LoadedFont?> _fallbacks = new();
    private readonly Lazy<SystemFonts> _system;

    /// <summary>Nothing is loaded yet.</summary>
    /// <param name="systemFolders">Where system fonts are looked for; null: the usual folders of the system.</param>
    public FontLibrary(IReadOnlyList<string>? systemFolders = null)
    {
        _system = new Lazy<SystemFonts>(() => new SystemFonts(systemFolders ?? SystemFonts.UsualFolders));
    }

    /// <summary>The face of a style, without regard to any character.</summary>
    public FontFace Face(FontFamily family, bool semiBold = false, bool italic = false) =>
        Bundled(BundledFonts.Latin(family, semiBold, italic)).Face;

    /// <summary>The font that text of this choice starts from.</summary>
    internal LoadedFont First(FontChoice choice) => _firsts.GetOrAdd(choice, FindFirst);

    /// <summary>The font that has this character, nearest to the choice; null where no font has it.</summary>
    internal LoadedFont? Find(int codePoint, FontChoice choice)
    {
        var first = First(choice);
        return first.Covers(codePoint) ? first : _fallbacks.GetOrAdd((codePoint, choice), Search);
    }

    public void Dispose()
    {
        foreach (var font in _bundled.Values)
        {
            font.Value.Dispose();
        }

        if (_system.IsValueCreated)
        {
            _system.Value.Dispose();
        }
    }

    private LoadedFont FindFirst(FontChoice choice)
    {
        if (BundledFonts.First(choice) is { } file)
        {
            return Bundled(file);
        }

        return _system.Value.Find(CommonIdeograph, choice) ?? Bundled(BundledFonts.Latin(choice.Family, choice.SemiBold, choice.Italic));
    }

    /// <summary>The Latin face of the style comes before other scripts' faces, so that symbols keep the look of the text around them.</summary>
    private LoadedFont? Search((int CodePoint, FontChoice Choice) key)
    {
        var (codePoint, choice) = key;
        if (Bundled(BundledFonts.Latin(choice.Family, choice.SemiBold, choice.Italic)) is var latin && latin.Covers(codePoint))
        {
            return latin;
        }

        foreach (var name in BundledFonts.SearchOrder(choice.SemiBold))
        {
            if (Bundled(name) is var font && font.Covers(codePoint))
            {
                return font;
            }
        }

        return _system.Value.Find(codePoint, choice);
    }

    private LoadedFont Bundled(string file) =>
        _bundled
            .GetOrAdd(
                file,
                static name => new Lazy<LoadedFont>(() =>
                    LoadedFont.Load(MappedBytes.OfResource("font/" + name), 0) ?? throw new InvalidOperationException($"{name} is damaged.")
                )
            )
            .Value;
}
