using System.IO.Compression;
using System.Text;
using NewsExport.EndToEnd.Running;
using NewsExport.Testing.Files;
using NewsExport.Testing.Judges;

namespace NewsExport.EndToEnd;

/// <summary>A document may tell a local file's name, never the folders that it stood in.</summary>
public sealed class LocalPathTests : IDisposable
{
    private const string Secret = "folder-of-ada";
    private const string Picture =
        "iVBORw0KGgoAAAANSUhEUgAAADwAAAA8CAAAAAAfl4auAAAAJklEQVR42u3LMQEAAAwCIPsHMK8hdg5+0oPIsizLsizLsizLH/MAPkI92bvv8GAAAAAASUVORK5CYII=";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task No_format_tells_the_folder_of_a_page_that_names_it_everywhere()
    {
        var home = folder.At(Secret);
        await AssertSilentAsync(folder.Write($"{Secret}/page.html", Page(home)), folder.Write($"{Secret}/other.html", Page(home)));
    }

    [Fact]
    public async Task No_format_tells_the_folder_of_markdown()
    {
        var home = folder.At(Secret);
        var text =
            $"---\ntitle: The ferry waits\nlicense: file://{home}/licence.txt\nimage: {home}/lead.png\nsource: file://{home}/page.md\n---\n\n"
            + $"The ferry left the eastern bank at six, with two bicycles, a crate of [pears]({home}/pears.html) and nobody in a hurry.\n\n"
            + $"![The boat]({home}/boat.png)\n\n![The quay](../{Secret}/quay.png)\n\nIt came back before [noon](file://{home}/noon.html), as it always does.\n";
        await AssertSilentAsync(folder.Write($"{Secret}/page.md", text), folder.Write($"{Secret}/other.md", text));
    }

    public void Dispose() => folder.Dispose();

    private async Task AssertSilentAsync(string page, string other)
    {
        folder.Write($"{Secret}/boat.png", ABoat());
        var alone = folder.At("alone");
        var bundle = folder.At("bundle");
        (await NewsExportProgram.RunAsync("archive", page, "-f", ArchivedSamples.AllFormats, "-o", alone, "--offline")).Ended(0);
        var missing = folder.At(Secret, "missing.html");
        var volume = await NewsExportProgram.RunAsync(
            ["archive", page, other, missing, "--bundle", "Ferries", "-f", ArchivedSamples.AllFormats, "-o", bundle, "--offline"],
            input: null,
            folder: null
        );
        volume.Ended(3);

        var documents = Directory
            .GetFiles(alone, "*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(bundle, "*", SearchOption.AllDirectories))
            .ToArray();
        Assert.True(documents.Length >= 12, $"{documents.Length} documents");
        Assert.All(documents, document => Assert.DoesNotContain(Secret, Everything(document), StringComparison.OrdinalIgnoreCase));
    }

    private static string Page(string home) =>
        $"""
            <!doctype html><!-- saved from url=(0031)file://{home}/page.html -->
            <html lang=en><head><title>The ferry waits</title><base href="file://{home}/"><link rel=canonical href="file://{home}/page.html">
            <meta property="og:url" content="file://{home}/page.html"><meta property="og:image" content="file://{home}/lead.png">
            <link rel=license href="file://{home}/licence.txt">
            <script type="application/ld+json">
            {"{"}"@type":"NewsArticle","headline":"The ferry waits","url":"file://{home}/page.html","image":"{home}/lead.png",
            "author":{"{"}"@type":"Person","name":"Mara Quill","url":"{home}/mara.html"{"}"},"license":"file://{home}/licence.txt"{"}"}
            </script></head><body><article><h1>The ferry waits</h1>
            <p>The ferry left the eastern bank at six, with two bicycles, a crate of <a href="file://{home}/pears.html">pears</a> and nobody in a
            <a href="{home}/hurry.html">hurry</a>, as one could <a href="other.html">read</a> the day before.</p>
            <figure><img src="{home}/boat.png" alt="A boat"><figcaption>The boat</figcaption></figure>
            <figure><img src="../{Secret}/boat.png?2" alt="A boat"><figcaption>The boat again</figcaption></figure>
            <figure><img src="{home}/quay.png" alt="A quay"><figcaption>The quay is not there</figcaption></figure>
            <figure><img src="../{Secret}/quay.png" alt="A quay"><figcaption>The quay is not there either</figcaption></figure>
            <figure><img src="file://{home}/sky.png" alt="A sky"><figcaption>The sky</figcaption></figure>
            <p>By noon the fog had come down to the water, and the bell on the far side rang for nobody in particular.</p>
            <iframe src="{home}/film.html"></iframe><video src="file://{home}/film.mp4" poster="{home}/boat.png"></video>
            <blockquote cite="file://{home}/said.html"><p>Nobody here remembers a quieter winter than this one was.</p></blockquote>
            <p>In spring the town votes on a new quay, which would be the third in a hundred years, and the dearest by a long way.</p>
            </article></body></html>
            """;

    /// <summary>A document's bytes, those packed in it, and what people read in it.</summary>
    private static string Everything(string document) =>
        Path.GetExtension(document) switch
        {
            ".epub" => Book(document),
            ".pdf" => Unpacked(document) + PdfJudges.Text(document),
            _ => Encoding.Latin1.GetString(File.ReadAllBytes(document)),
        };

    private static string Book(string document)
    {
        using var book = ZipFile.OpenRead(document);
        var text = new StringBuilder();
        foreach (var entry in book.Entries)
        {
            using var content = new StreamReader(entry.Open(), Encoding.Latin1);
            text.Append(entry.FullName).Append('\n').Append(content.ReadToEnd());
        }

        Assert.True(text.Length > 1_000, "the book is empty");
        return text.ToString();
    }

    private static string Unpacked(string document)
    {
        var unpacked = document + ".unpacked";
        var verdict = Judge.Find("qpdf").Run("--qdf", "--object-streams=disable", document, unpacked);
        Assert.True(verdict.ExitCode == 0, verdict.Errors);
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(unpacked));
        Assert.Contains("ferry", text, StringComparison.OrdinalIgnoreCase);
        return text;
    }

    private static byte[] ABoat() => Convert.FromBase64String(Picture);
}
