using NewsExport.Pdf;
using NewsExport.Testing.Files;
using NewsExport.Testing.Judges;
using NewsExport.Tests.Architecture;
using NewsExport.Tests.Markup;

namespace NewsExport.Tests.Pdf.Pictures;

/// <summary>Draws articles as pictures of their pages, and knows where the expected ones are kept.</summary>
internal static class PagePictures
{
    private const string AcceptVariable = "NEWSEXPORT_ACCEPT_PICTURES";

    /// <summary>Dots an inch: letters are grey dust, but a line that moves is seen.</summary>
    private const string Resolution = "50";

    public static bool AcceptsNew => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    private static string OutputFolder => Directory.CreateDirectory(Path.Join(AppContext.BaseDirectory, "page-pictures")).FullName;

    public static string ExpectedPath(string name) => Path.Join(Folder(), "Expected", name + ".png");

    /// <summary>All pages of an article, under one another.</summary>
    public static Task<GreyPicture> DrawAsync(Article article) => DrawAsync(new Volume(), article);

    /// <summary>All pages of a volume, under one another.</summary>
    public static async Task<GreyPicture> DrawAsync(Volume volume, params Article[] articles)
    {
        using var renderer = new PdfRenderer(new FontLibrary());
        var rendered = await Rendered.AsAsync(renderer, volume, null, articles);
        Assert.Null(rendered.Report.Error);
        using var folder = new TemporaryFolder();
        var pdf = folder.At("article.pdf");
        await File.WriteAllBytesAsync(pdf, rendered.Bytes, TestContext.Current.CancellationToken);
        var verdict = Judge.Find("pdftoppm").Run("-r", Resolution, "-gray", pdf, folder.At("page"));
        Assert.True(verdict.ExitCode == 0, verdict.Errors);
        return GreyPicture.Stack([
            .. Directory
                .GetFiles(folder.Path, "*.pgm")
                .Order(StringComparer.Ordinal)
                .Select(path => GreyPicture.FromGraymap(File.ReadAllBytes(path))),
        ]);
    }

    /// <summary>Fails, saying where to look, unless the picture is the expected one; with the variable set it becomes it.</summary>
    public static void ShouldBeExpected(string name, GreyPicture actual)
    {
        var path = ExpectedPath(name);
        if (AcceptsNew)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            actual.SavePng(path);
            return;
        }

        var actualPath = Path.Join(OutputFolder, name + ".actual.png");
        if (!File.Exists(path))
        {
            actual.SavePng(actualPath);
            Assert.Fail($"no picture is expected of '{name}': look at {actualPath}, then run the test with {AcceptVariable}=1");
        }

        var difference = PictureDifference.Between(GreyPicture.FromPng(path), actual);
        if (!difference.IsTolerable)
        {
            var shownPath = Path.Join(OutputFolder, name + ".difference.png");
            actual.SavePng(actualPath);
            difference.Shown.SavePng(shownPath);
            Assert.Fail(
                $"'{name}' looks other than expected: mean difference {difference.Mean:0.000}, {difference.Share:0.00%} of the pixels; see {shownPath} and {actualPath} beside {path}"
            );
        }
    }

    private static string Folder() => Repository.At("tests", "NewsExport.Tests", "Pdf", "Pictures");
}
