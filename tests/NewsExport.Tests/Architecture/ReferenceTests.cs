using System.Xml.Linq;

namespace NewsExport.Tests.Architecture;

/// <summary>Who may know whom. The table is the architecture; a project file that says otherwise is wrong, or the table is changed on purpose.</summary>
public sealed class ReferenceTests
{
    private const string Stages = "Extract Fetch Images Markup Pdf Store";

    [Theory]
    [InlineData("src/NewsExport.Model", "", "")]
    [InlineData("src/NewsExport.Fetch", "Model", "")]
    [InlineData("src/NewsExport.Extract", "Model", "AngleSharp Markdig")]
    [InlineData("src/NewsExport.Images", "Model", "Magick.NET-Q8-AnyCPU SkiaSharp SkiaSharp.NativeAssets.Linux.NoDependencies")]
    [InlineData("src/NewsExport.Pdf", "Model", "HarfBuzzSharp HarfBuzzSharp.NativeAssets.Linux")]
    [InlineData("src/NewsExport.Markup", "Model", "")]
    [InlineData("src/NewsExport.Store", "Model", "")]
    [InlineData("src/NewsExport.Pipeline", "Model " + Stages, "")]
    [InlineData("src/NewsExport.Cli", "Model Pipeline", "Spectre.Console System.CommandLine Tomlyn")]
    public void A_project_knows_only_what_the_table_allows(string folder, string projects, string packages)
    {
        var project = XDocument.Load(Directory.GetFiles(Repository.At(folder), "*.csproj").Single());

        Assert.Equal(
            Words(projects),
            Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)["NewsExport.".Length..]).Order()
        );
        Assert.Equal(Words(packages), Included(project, "PackageReference").Order());
    }

    [Fact]
    public void The_benchmarks_know_only_the_stages_they_measure()
    {
        var project = XDocument.Load(Repository.At("tests", "NewsExport.Benchmarks", "NewsExport.Benchmarks.csproj"));

        Assert.Equal(
            Words("Extract Markup Model Pdf"),
            Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)["NewsExport.".Length..]).Order()
        );
        Assert.Equal(Words("AngleSharp BenchmarkDotNet HarfBuzzSharp.NativeAssets.Linux"), Included(project, "PackageReference").Order());
        Assert.Equal("false", project.Descendants("IsTestProject").Single().Value);
    }

    [Fact]
    public void Every_project_of_the_product_is_in_the_table()
    {
        var rows = typeof(ReferenceTests)
            .GetMethod(nameof(A_project_knows_only_what_the_table_allows))!
            .GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Count();

        Assert.Equal(
            rows,
            Directory.GetDirectories(Repository.At("src")).Count(folder => Directory.GetFiles(folder, "*.csproj").Length > 0)
        );
    }

    [Theory]
    [InlineData("NewsExport.Extract")]
    [InlineData("NewsExport.Images")]
    [InlineData("NewsExport.Pdf")]
    public void Packages_of_a_stage_stay_inside_it(string name)
    {
        var project = XDocument.Load(Repository.At("src", name, name + ".csproj"));

        Assert.All(project.Descendants("PackageReference"), package => Assert.Equal("compile", package.Attribute("PrivateAssets")?.Value));
    }

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")!.Value);

    private static IEnumerable<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order();
}
