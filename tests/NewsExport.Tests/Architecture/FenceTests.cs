using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsExport.Tests.Architecture;

/// <summary>What may stand in one place only.</summary>
public sealed class FenceTests
{
    private static readonly Assembly[] Stages =
    [
        typeof(NewsExport.Fetch.Fetcher).Assembly,
        typeof(NewsExport.Extract.ArticleExtractor).Assembly,
        typeof(NewsExport.Images.ImagePreparer).Assembly,
        typeof(NewsExport.Pdf.PdfRenderer).Assembly,
        typeof(NewsExport.Markup.Json.JsonRenderer).Assembly,
        typeof(NewsExport.Store.StorageException).Assembly,
        typeof(NewsExport.Cli.App).Assembly,
    ];

    /// <summary>A second way out of the program is how a safety gate dies.</summary>
    [Theory]
    [InlineData(@"\bnew SocketsHttpHandler\b|\bnew HttpClientHandler\b", "src/NewsExport.Fetch/Http/HttpTransport.cs")]
    [InlineData(@"\bnew (HttpClient|HttpMessageInvoker)\b", "src/NewsExport.Fetch/Http/HttpTransport.cs")]
    [InlineData(@"\bnew (Socket|TcpClient|UdpClient)\b", "src/NewsExport.Fetch/Safety/GatedDialer.cs")]
    [InlineData(@"\bProcess\.Start\b|\bnew Process\b", "")]
    [InlineData(@"\bAssembly\.Load|\bActivator\.CreateInstance\b|\bType\.GetType\b", "")]
    public void Stands_in_one_named_file(string pattern, string allowed)
    {
        var found = Repository.Sources("src").Where(file => Regex.IsMatch(Code(file), pattern)).Select(file => file.Name);

        Assert.Equal(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries), found);
    }

    [Fact]
    public void Only_the_command_line_touches_the_console_and_ends_the_process() =>
        Assert.Empty(
            Repository
                .Sources("src")
                .Where(file =>
                    file.Project is not "NewsExport.Cli"
                    && Regex.IsMatch(Code(file), @"(?<![\w.])(System\.)?Console\.|\bEnvironment\.(Exit|FailFast)\b")
                )
                .Select(file => file.Name)
        );

    [Fact]
    public void Only_one_file_of_the_command_line_opens_the_streams() =>
        Assert.Equal(
            ["src/NewsExport.Cli/StandardStreams.cs"],
            Repository
                .Sources("src/NewsExport.Cli")
                .Where(file => Regex.IsMatch(Code(file), @"(?<![\w.])Console\."))
                .Select(file => file.Name)
        );

    [Fact]
    public void Systems_are_called_directly_from_one_file_a_room() =>
        Assert.All(
            Repository
                .Sources("src")
                .Where(file => Regex.IsMatch(Code(file), @"\[(LibraryImport|DllImport)\b"))
                .GroupBy(file => file.Project),
            room => Assert.Single(room)
        );

    [Fact]
    public void Stages_and_the_command_line_have_no_public_types() =>
        Assert.Empty(Stages.SelectMany(assembly => assembly.GetExportedTypes()).Select(type => type.FullName));

    [Fact]
    public void Every_concrete_class_is_sealed_or_static() =>
        Assert.Empty(
            Stages
                .Append(typeof(Article).Assembly)
                .Append(typeof(NewsExport.Pipeline.Archiver).Assembly)
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type =>
                    type is { IsClass: true, IsAbstract: false, IsSealed: false, IsNested: false }
                    && type.Namespace?.StartsWith("NewsExport", StringComparison.Ordinal) == true
                )
                .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && type.Name is not "Program")
                .Select(type => type.FullName)
        );

    [Fact]
    public void No_source_file_is_longer_than_500_lines() =>
        Assert.Empty(Repository.Sources("src").Where(file => file.Text.AsSpan().Count('\n') > 500).Select(file => file.Name));

    [Fact]
    public void Folders_are_namespaces() =>
        Assert.Empty(
            Repository
                .Sources("src")
                .Where(file => file.Project is not "NewsExport.Model" && Namespace(file) is { } space && space != Expected(file))
                .Select(file => $"{file.Name} says {Namespace(file)}")
        );

    [Fact]
    public void Nothing_is_unfinished() =>
        Assert.Empty(
            Repository
                .Sources("src")
                .Where(file => Regex.IsMatch(file.Text, @"\b(TODO|FIXME|HACK|NotImplementedException)\b"))
                .Select(file => file.Name)
        );

    private static string? Namespace(SourceFile file) =>
        Regex.Match(file.Text, @"^namespace ([\w.]+);", RegexOptions.Multiline) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The folder; but the library's callers see one namespace, however its options and results are filed.</summary>
    private static string Expected(SourceFile file) =>
        string.Join('.', file.Name.Split('/')[1..^1]) is var folder
        && folder is "NewsExport.Pipeline.Options" or "NewsExport.Pipeline.Results"
            ? "NewsExport.Pipeline"
            : folder;

    /// <summary>The text without comments.</summary>
    private static string Code(SourceFile file) => Regex.Replace(file.Text, @"//.*$", "", RegexOptions.Multiline);
}
