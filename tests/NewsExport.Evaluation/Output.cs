using System.Text.Json.Nodes;

namespace NewsExport.Evaluation;

/// <summary>Writes each page's text as <c>ID.json</c>, for scorers outside.</summary>
internal static class Output
{
    public static void Write(string folder, IEnumerable<PageScore> scores)
    {
        Directory.CreateDirectory(folder);
        foreach (var score in scores)
        {
            var json = new JsonObject { ["text"] = score.Text, ["metadata"] = new JsonObject() };
            using var file = new StreamWriter(Path.Combine(folder, score.Page.Id + ".json"));
            file.Write(json.ToJsonString());
        }
    }
}
