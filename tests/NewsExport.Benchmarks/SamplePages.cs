using System.Security.Cryptography;

namespace NewsExport.Benchmarks;

/// <summary>The pages of the folder samples, found above the program or the working folder.</summary>
internal static class SamplePages
{
    public static Capture Read(string name)
    {
        var body = File.ReadAllBytes(Find(Path.Combine("samples", name, "index.html")));
        return new Capture
        {
            Source = new ArticleSource(name, ArticleSourceKind.File),
            FetchedAt = DateTimeOffset.UnixEpoch,
            MediaType = "text/html",
            Body = body,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(body)),
        };
    }

    private static string Find(string path)
    {
        foreach (var start in (string[])[AppContext.BaseDirectory, Directory.GetCurrentDirectory()])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, path)))
                {
                    return Path.Combine(folder.FullName, path);
                }
            }
        }

        throw new FileNotFoundException($"{path} is not above the program; run the benchmarks inside the repository");
    }
}
