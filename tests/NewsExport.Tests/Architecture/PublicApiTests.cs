using NewsExport.Pipeline;

namespace NewsExport.Tests.Architecture;

/// <summary>What others can call is decided, not grown. A change here is a change of PublicApi.txt, made by hand.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("NewsExport.Model")]
    [InlineData("NewsExport.Pipeline")]
    public void The_public_api_is_the_approved_one(string project)
    {
        var assembly = project is "NewsExport.Model" ? typeof(Article).Assembly : typeof(Archiver).Assembly;
        var path = Repository.At("tests", "NewsExport.Tests", "Architecture", project + ".PublicApi.txt");
        var approved = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var actual = PublicApi.Of(assembly).ToArray();

        var added = actual.Except(approved).Select(line => "+ " + line);
        var removed = approved.Except(actual).Select(line => "- " + line);
        var changes = string.Join('\n', added.Concat(removed));
        Assert.True(changes.Length == 0, $"{project} has another public API than {Path.GetFileName(path)} approves:\n{changes}");
        Assert.Equal(approved, actual);
    }
}
