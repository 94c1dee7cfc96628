using System.Text.Json;
using NewsExport.Evaluation.Scoring;
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
            if (score.Extraction is not { } extraction)
            {
                continue;
            }

            using (var file = File.Create(Path.Combine(folder, score.Page.Id + ".json")))
            using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { MaxDepth = 2000 }))
            {
                new JsonArticle(json, extraction.Article, new RenderOptions()).Write();
            }

            using var removals = new StreamWriter(Path.Combine(folder, score.Page.Id + ".removals.txt"));
            foreach (var removal in extraction.Removals)
            {
                removals.WriteLine($"{removal.Step} {removal.Place}: {removal.Text}");
            }
        }
    }
}
