namespace NewsExport.Pdf.Fonts;

/// <summary>Fonts installed on the machine, found by what they cover. Files are mapped, not read; the folder is listed once.</summary>
internal sealed class SystemFonts(IReadOnlyList<string> folders) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, IReadOnlyList<LoadedFont>> _loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<(FontFamily, bool), string[]> _order = [];
    private string[]? _files;

    /// <summary>Standard folders of Linux, macOS and Windows.</summary>
    public static IReadOnlyList<string> UsualFolders { get; } =
    ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts", "C:/Windows/Fonts"];

    /// <summary>The first font in order of likeness that has the character; null where none has.</summary>
    public LoadedFont? Find(int codePoint, FontChoice choice)
    {
        lock (_gate)
        {
            foreach (var file in InOrder(choice))
            {
                var faces = Load(file);
                var face =
                    faces.Count > 1 ? CjkForms.Choose(faces, choice.Language)
                    : faces.Count == 1 ? faces[0]
                    : null;
                if (face is not null && face.Covers(codePoint))
                {
                    return face;
                }
            }

            return null;
        }
    }

    public void Dispose()
    {
        foreach (var font in _loaded.Values.SelectMany(static faces => faces))
        {
            font.Dispose();
        }
    }

    private string[] InOrder(FontChoice choice)
    {
        if (!_order.TryGetValue((choice.Family, choice.SemiBold), out var order))
        {
            _files ??= [.. folders.Where(Directory.Exists).SelectMany(List).Order(StringComparer.Ordinal)];
            order = [.. _files.OrderBy(file => Unlikeness(Path.GetFileNameWithoutExtension(file), choice))];
            _order.Add((choice.Family, choice.SemiBold), order);
        }

        return order;
    }

    private static IEnumerable<string> List(string folder) =>
        Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    IgnoreInaccessible = true,
                    MaxRecursionDepth = 6,
                }
            )
            .Where(static file => Path.GetExtension(file).ToLowerInvariant() is ".ttf" or ".otf" or ".ttc" or ".otc");

    /// <summary>File names say family and weight reliably enough to rank by; what counts in the end is coverage.</summary>
    private static int Unlikeness(string name, FontChoice choice)
    {
        var rank = 0;
        if (!name.StartsWith("Noto", StringComparison.Ordinal))
        {
            rank += name.StartsWith("DejaVu", StringComparison.Ordinal) ? 8 : 16;
        }

        if (name.Contains("Serif", StringComparison.Ordinal) != (choice.Family == FontFamily.Serif))
        {
            rank += 4;
        }

        if (name.Contains("Bold", StringComparison.Ordinal) != choice.SemiBold)
        {
            rank += 2;
        }

        if (name.Contains("Italic", StringComparison.Ordinal) || name.Contains("Oblique", StringComparison.Ordinal))
        {
            rank += 32;
        }

        return name.Contains("Mono", StringComparison.Ordinal) == (choice.Family == FontFamily.Mono) ? rank : rank + 1;
    }

    private IReadOnlyList<LoadedFont> Load(string file)
    {
        if (_loaded.TryGetValue(file, out var known))
        {
            return known;
        }

        IReadOnlyList<LoadedFont> faces;
        try
        {
            faces = LoadFaces(MappedBytes.OfFile(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or OverflowException)
        {
            // A font that cannot be opened is a font that is not there.
            faces = [];
        }

        _loaded.Add(file, faces);
        return faces;
    }

    private static List<LoadedFont> LoadFaces(MappedBytes memory)
    {
        var faces = new List<LoadedFont>();
        for (var i = 0; i < SfntReader.FaceCount(memory.GetSpan()); i++)
        {
            if (LoadedFont.Load(memory, i, ownsMemory: i == 0) is { } face)
            {
                faces.Add(face);
            }
        }

        return faces;
    }
}
