namespace NewsExport.Tests.Pdf.Writing;

/// <summary>A folder for files that judges read; gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("newsexport-pdf-").FullName;

    public string Add(string name, byte[] bytes)
    {
        var file = Path.Combine(path, name);
        using var stream = File.Create(file);
        stream.Write(bytes);
        return file;
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
