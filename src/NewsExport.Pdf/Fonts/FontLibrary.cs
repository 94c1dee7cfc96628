using System.Collections.Concurrent;

namespace NewsExport.Pdf.Fonts;

/// <summary>
/// All faces that text can be set in: the bundled ones, then the system's. A face is loaded when the first character asks for it and stays for the
/// life of the library, so one library serves any number of documents; it may be shared by threads.
/// </summary>
internal sealed class FontLibrary : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<LoadedFont>> _bundled = new(StringComparer.Ordinal);
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
        Bundled(BundledFonts.FileName(family, semiBold, italic)).Face;

    /// <summary>The font that body text in this choice starts from.</summary>
    internal LoadedFont Primary(FontChoice choice) => Bundled(BundledFonts.FileName(choice.Family, choice.SemiBold, choice.Italic));

    /// <summary>The font that has this character, nearest to the choice; null where no font has it.</summary>
    internal LoadedFont? Find(int codePoint, FontChoice choice)
    {
        var primary = Primary(choice);
        return primary.Covers(codePoint) ? primary : _fallbacks.GetOrAdd((codePoint, choice), Search);
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

    private LoadedFont? Search((int CodePoint, FontChoice Choice) key)
    {
        foreach (var name in BundledFonts.SearchOrder)
        {
            if (Bundled(name) is var font && font.Covers(key.CodePoint))
            {
                return font;
            }
        }

        return _system.Value.Find(key.CodePoint, key.Choice);
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
