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
            var json = new JsonObject { ["text"] = score.Text, ["metadata"] = new JsonObject(), ["removals"] = new JsonArray(score.Removals.Select(removal => (JsonNode)$"{removal.Step} {removal.Place}: {removal.Text}").ToArray()) };
            using var file = new StreamWriter(Path.Combine(folder, score.Page.Id + ".json"));
            file.Write(json.ToJsonString());
        }
    }
}
