using System.IO.Compression;
using System.Text;

namespace NewsExport.Testing.Files;

/// <summary>Changes files inside a ZIP, so that a check can be seen to fail.</summary>
public static class SpoiltZip
{
    /// <summary>Rewrites one file; fails if that changes nothing, for then nothing was spoilt.</summary>
    public static void Change(string zip, string name, Func<string, string> change)
    {
        using var archive = ZipFile.Open(zip, ZipArchiveMode.Update);
        var entry = archive.GetEntry(name) ?? throw new InvalidOperationException($"{name} is not in {zip}");
        using var stream = entry.Open();
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var before = reader.ReadToEnd();
        var after = change(before);
        if (string.Equals(before, after, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"nothing was changed in {name}");
        }

        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(after));
    }

    /// <summary>Takes one file out.</summary>
    public static void Remove(string zip, string name)
    {
        using var archive = ZipFile.Open(zip, ZipArchiveMode.Update);
        (archive.GetEntry(name) ?? throw new InvalidOperationException($"{name} is not in {zip}")).Delete();
    }
}
