using System.Text.RegularExpressions;

namespace NewsExport.Tests.Fetch;

/// <summary>A second way out is how a gate dies.</summary>
public sealed class OneWayOutTests
{
    [Theory]
    [InlineData(@"\bSocketsHttpHandler\b|\bHttpMessageInvoker\b|\bHttpClient(Handler)?\b", "Http/HttpTransport.cs")]
    [InlineData(@"\bnew Socket\(|\bTcpClient\b|\bUdpClient\b|\bNetworkStream\(", "Safety/GatedDialer.cs")]
    [InlineData(@"\bDns\.", "Safety/SystemResolver.cs")]
    public void Only_one_file_holds_the_means(string means, string file)
    {
        var source = Path.Combine(Root(), "src");
        var holders = Directory
            .EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Where(path => Regex.IsMatch(WithoutComments(path), means))
            .Select(path => Path.GetRelativePath(source, path).Replace('\\', '/'));

        Assert.Equal([$"NewsExport.Fetch/{file}"], holders);
    }

    private static string WithoutComments(string path) =>
        string.Join('\n', File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsExport.sln")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return folder.FullName;
    }
}
