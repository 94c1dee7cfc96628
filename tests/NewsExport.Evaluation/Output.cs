using System.Text.Json;
using NewsExport.Markup.Json;

namespace NewsExport.Evaluation;

/// <summary>Writes each page's article as <c>ID.json</c>, for scorers outside, and what was removed from it as <c>ID.removals.txt</c>.</summary>
internal static class Output
{
    public static void Write(string folder, IEnumerable<PageScore> scores)
    {
        Directory.CreateDirectory(folder);
        foreach (var score in scores)
        {
            if (score.Article is not { } article)
            {
                continue;
            }

            using (var file = File.Create(Path.Combine(folder, score.Page.Id + ".json")))
            using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { MaxDepth = 2000 }))
            {
                new JsonArticle(json, article, new RenderOptions()).Write();
            }

            using var removals = new StreamWriter(Path.Combine(folder, score.Page.Id + ".removals.txt"));
            foreach (var removal in score.Removals)
            {
                removals.WriteLine($"{removal.Step} {removal.Place}: {removal.Text}");
            }
        }
    }
}
