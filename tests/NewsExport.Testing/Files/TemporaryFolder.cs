namespace NewsExport.Testing.Files;

/// <summary>A folder of a test's own, gone with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsexport-test-");

    public string Path => folder.FullName;

    /// <summary>A path below the folder.</summary>
    public string At(params string[] parts) => System.IO.Path.Join([folder.FullName, .. parts]);

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Relative paths of everything below, sorted; folders end in a slash.</summary>
    public string[] Everything() =>
        [
            .. folder
                .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
                .Select(entry =>
                    System.IO.Path.GetRelativePath(folder.FullName, entry.FullName).Replace('\\', '/')
                    + (entry is DirectoryInfo { LinkTarget: null } ? "/" : "")
                )
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => folder.Delete(recursive: true);
}
