using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using ImageMagick;

namespace NewsExport.Images.Decoding;

/// <summary>
/// Gives the library that draws SVG our own faces, so that the words of a drawing look the same on every machine. That library asks fontconfig, which
/// wants files and finds them by a variable of the process; where a machine has no configuration, no word would appear and it would complain on stderr.
/// </summary>
internal sealed class DrawingFonts(Func<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> files)
{
    private const string ConfigurationFile = "fonts.conf";

    // A family that nobody has is drawn in the sans serif, as browsers do; the system's fonts have the scripts that ours lack.
    private const string Configuration = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir prefix="relative">.</dir>
          <dir>/usr/share/fonts</dir>
          <cachedir>{0}</cachedir>
          <cachedir>/var/cache/fontconfig</cachedir>
          <match target="pattern">
            <test name="family"><string>sans-serif</string></test>
            <edit name="family" mode="prepend" binding="strong"><string>Source Sans 3</string></edit>
          </match>
          <match target="pattern">
            <test name="family"><string>serif</string></test>
            <edit name="family" mode="prepend" binding="strong"><string>Source Serif 4</string></edit>
          </match>
          <match target="pattern">
            <test name="family"><string>monospace</string></test>
            <edit name="family" mode="prepend" binding="strong"><string>JetBrains Mono</string></edit>
          </match>
          <match target="pattern">
            <edit name="family" mode="append_last"><string>Source Sans 3</string></edit>
          </match>
        </fontconfig>

        """;

    private readonly Lazy<bool> areReady = new(() => Prepare(files()));

    private delegate int Initialise();

    /// <summary>False: words cannot be drawn here. The first question places the files.</summary>
    public bool AreReady => areReady.Value;

    private static bool Prepare(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        // Elsewhere the library takes the system's own fonts.
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        try
        {
            var folder = Place(files);
            MagickNET.SetEnvironmentVariable("FONTCONFIG_FILE", Path.Join(folder, ConfigurationFile));
            Begin();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes what is not there yet into a folder of the user's cache that is named by its content, so that the library reads its faces once and not in each run.</summary>
    private static string Place(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes(Configuration));
        foreach (var (name, file) in files)
        {
            digest.AppendData(Encoding.UTF8.GetBytes(name));
            digest.AppendData(file.Span);
        }

        var folder = Path.Join(CacheFolder(), "fonts-" + Convert.ToHexStringLower(digest.GetHashAndReset())[..16]);
        Directory.CreateDirectory(folder);
        foreach (var (name, file) in files)
        {
            Write(Path.Join(folder, name), file.Span);
        }

        // A relative folder of caches would be taken from the working folder.
        var cache = SecurityElement.Escape(Path.Join(folder, "cache"));
        var configuration = Configuration.Replace("{0}", cache, StringComparison.Ordinal);
        Write(Path.Join(folder, ConfigurationFile), Encoding.UTF8.GetBytes(configuration));
        return folder;
    }

    private static string CacheFolder()
    {
        // XDG Base Directory: the variable, else .cache in the home; a relative one is to be ignored.
        var named = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var cache =
            Path.IsPathFullyQualified(named ?? "") ? named!
            : home.Length > 0 ? Path.Join(home, ".cache")
            : null;
        try
        {
            if (cache is not null)
            {
                return Directory.CreateDirectory(Path.Join(cache, "newsexport")).FullName;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A home that cannot be written: the temporary folder serves this run.
        }

        return Directory.CreateTempSubdirectory("newsexport-fonts-").FullName;
    }

    // Another process may write the same file at the same time: each gives it its name when it is whole.
    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        if (new FileInfo(path) is { Exists: true } there && there.Length == content.Length)
        {
            return;
        }

        var draft = path + "." + Path.GetRandomFileName();
        File.WriteAllBytes(draft, content);
        File.Move(draft, path, overwrite: true);
    }

    /// <summary>fontconfig warns on stderr when it is used before it was begun, and the library never begins it.</summary>
    private static void Begin()
    {
        var library = $"Magick.Native-Q8-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}.dll";
        if (
            NativeLibrary.TryLoad(library, typeof(MagickNET).Assembly, searchPath: null, out var handle)
            && NativeLibrary.TryGetExport(handle, "FcInit", out var address)
        )
        {
            _ = Marshal.GetDelegateForFunctionPointer<Initialise>(address)();
        }
    }
}
