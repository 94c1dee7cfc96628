using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace NewsExport.Evaluation.Data;

/// <summary>A data set: a <c>.tar.gz</c> with <c>gold.jsonl</c> and <c>pages/ID.html</c>.</summary>
internal sealed record DataSet(string Name, IReadOnlyList<GoldPage> Pages)
{
    public static DataSet Read(string path)
    {
        var pages = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var gold = "";
        using (var file = File.OpenRead(path))
        using (var unzipped = new GZipStream(file, CompressionMode.Decompress))
        using (var tar = new TarReader(unzipped))
        {
            while (tar.GetNextEntry() is { } entry)
            {
                if (entry.DataStream is not { } data)
                {
                    continue;
                }

                using var copy = new MemoryStream();
                data.CopyTo(copy);
                if (entry.Name.EndsWith("gold.jsonl", StringComparison.Ordinal))
                {
                    gold = System.Text.Encoding.UTF8.GetString(copy.ToArray());
                }
                else if (entry.Name.Contains("pages/", StringComparison.Ordinal))
                {
                    pages[Path.GetFileNameWithoutExtension(entry.Name)] = copy.ToArray();
                }
            }
        }

        var list = new List<GoldPage>();
        foreach (var line in gold.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = JsonDocument.Parse(line).RootElement;
            var id = fields.GetProperty("id").GetString()!;
            if (pages.TryGetValue(id, out var html))
            {
                list.Add(new GoldPage(id, html, fields));
            }
        }

        return new DataSet(Path.GetFileName(path).Replace(".tar.gz", "", StringComparison.Ordinal), list);
    }
}
