using System.Text.RegularExpressions;

namespace NewsExport.Tests.Architecture;

/// <summary>Inside a project, namespaces know each other in one direction.</summary>
public sealed class NamespaceCycleTests
{
    [Theory]
    [InlineData("NewsExport.Fetch")]
    [InlineData("NewsExport.Extract")]
    [InlineData("NewsExport.Images")]
    [InlineData("NewsExport.Pdf")]
    [InlineData("NewsExport.Markup")]
    [InlineData("NewsExport.Store")]
    [InlineData("NewsExport.Pipeline")]
    [InlineData("NewsExport.Cli")]
    public void Folders_of_a_project_form_no_circle(string project)
    {
        var edges = Repository
            .Sources("src/" + project)
            .SelectMany(file => Used(file, project).Select(used => (From: Folder(file), To: used)))
            .Where(edge => edge.From != edge.To && edge.From.Length > 0 && edge.To.Length > 0)
            .ToLookup(edge => edge.From, edge => edge.To);

        var circles = edges.Select(group => group.Key).Where(start => Reaches(start, start, edges)).Order();

        Assert.Empty(circles);
    }

    /// <summary>The first folder below the project; the root of a project may know all of them and be known by them.</summary>
    private static string Folder(SourceFile file) => file.Name.Split('/') is { Length: > 3 } parts ? parts[2] : "";

    private static IEnumerable<string> Used(SourceFile file, string project) =>
        Regex
            .Matches(file.Text, $@"\b{Regex.Escape(project)}\.(\w+)")
            .Select(match => match.Groups[1].Value)
            .Where(name => Directory.Exists(Repository.At("src", project, name)))
            .Distinct();

    private static bool Reaches(string from, string target, ILookup<string, string> edges)
    {
        HashSet<string> seen = [];
        var waiting = new Queue<string>(edges[from]);
        while (waiting.TryDequeue(out var next))
        {
            if (next == target)
            {
                return true;
            }

            if (seen.Add(next))
            {
                foreach (var further in edges[next])
                {
                    waiting.Enqueue(further);
                }
            }
        }

        return false;
    }
}
