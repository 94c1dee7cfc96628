using System.Text;
using NewsExport.Testing.Judges;

namespace NewsExport.Tests.Pdf.Writing;

public sealed class ConformanceTests
{
    /// <summary>What is spoilt, by bytes of equal length; the profile that must notice; the rule that it breaks.</summary>
    private static readonly (string From, string To, string Profile, string Rule)[] Spoils =
    [
        ("/Marked true", "/Marxed true", "3a", "6.7.2.2-1"),
        ("/Marked true", "/Marxed true", "ua1", "6.2-1"),
        ("/StructTreeRoot", "/StructTreeRoxt", "3a", "6.7.3.3-1"),
        ("/F 4/", "/F 2/", "3a", "6.3.2-2"),
        ("/GTS_PDFA1", "/GTS_PDFX9", "3a", "6.2.4.3-2"),
        ("/FontFile2", "/FontFilex", "3a", "6.2.11.4.1-1"),
        ("/ToUnicode", "/ToUnixode", "3a", "6.2.11.7.2-1"),
        ("/CIDToGIDMap", "/CIDToGIDMxp", "3a", "6.2.11.3.2-1"),
        ("/AFRelationship", "/AFRelationshxp", "3a", "6.8-3"),
        ("<pdfaid:part>3", "<pdfaid:part>2", "3a", "6.6.4-2"),
        ("<pdfuaid:part>1", "<pdfuaid:part>9", "ua1", "5-2"),
        ("namespaceURI>http://www.aiim.org/pdfua", "namespaceURI>http://www.aiim.org/pdfux", "3a", "6.6.2.3.1-1"),
        ("/Lang(en)", "/Lxng(en)", "ua1", "7.2-34"),
        ("/Alt(", "/Axt(", "ua1", "7.3-1"),
        ("/DisplayDocTitle true", "/DisplayDocTitle null", "ua1", "7.1-10"),
        ("/Contents(The", "/Contxnts(The", "ua1", "7.18.5-2"),
        ("/S/Link/", "/S/Span/", "ua1", "7.18.5-1"),
        ("/Tabs/S", "/Tabs/R", "ua1", "7.18.3-1"),
        ("/Artifact<<", "/Xrtifact<<", "ua1", "7.1-3"),
        ("/Aside/Sect", "/Axide/Sect", "ua1", "7.1-5"),
        ("/S/H2/", "/S/H4/", "ua1", "7.4.2-1"),
        ("/Scope/Column", "/Sxope/Column", "ua1", "7.5-1"),
        ("/ColSpan 2", "/ColSpan 3", "ua1", "7.2-42"),
        ("/ID(fn1)", "/IX(fn1)", "ua1", "7.9-1"),
        ("/S/LBody", "/S/Quote", "ua1", "7.2-20"),
        ("<dc:title>", "<dc:titlx>", "ua1", "7.1-9"),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Qpdf_finds_nothing_to_say(bool readable)
    {
        using var folder = new TemporaryFolder();
        using var document = EverythingDocument.Create(readable);

        var verdict = PdfJudges.Qpdf(folder.Add("everything.pdf", document.Completed()));

        Assert.True(verdict.ExitCode == 0, verdict.Output + verdict.Errors);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    public void Qpdf_notices_a_document_that_is_cut(double share)
    {
        using var folder = new TemporaryFolder();
        using var document = EverythingDocument.Create(readable: false);
        var sound = document.Completed();

        var verdict = PdfJudges.Qpdf(folder.Add("cut.pdf", sound[..(int)(sound.Length * share)]));

        Assert.NotEqual(0, verdict.ExitCode);
    }

    [Theory]
    [InlineData("3a")]
    [InlineData("ua1")]
    public void Every_part_of_a_document_conforms(string profile)
    {
        using var folder = new TemporaryFolder();
        using var packed = EverythingDocument.Create(readable: false);
        using var readable = EverythingDocument.Create(readable: true);
        string[] files = [folder.Add("packed.pdf", packed.Completed()), folder.Add("readable.pdf", readable.Completed())];

        var answer = PdfJudges.VeraPdf(profile, files);

        Assert.All(files, file => Assert.True(answer[file].Passes, string.Join(' ', answer[file].BrokenRules)));
    }

    /// <summary>Proof that the judge would notice: each of these files differs from the conforming one in one word.</summary>
    [Theory]
    [InlineData("3a")]
    [InlineData("ua1")]
    public void A_spoilt_document_is_noticed(string profile)
    {
        using var folder = new TemporaryFolder();
        using var document = EverythingDocument.Create(readable: true);
        var sound = document.CompletedText();
        var spoils = Spoils.Where(spoil => spoil.Profile == profile).ToArray();
        var files = new List<string>();
        foreach (var (from, to, _, _) in spoils)
        {
            Assert.Contains(from, sound, StringComparison.Ordinal);
            Assert.Equal(from.Length, to.Length);
            files.Add(folder.Add($"spoilt-{files.Count}.pdf", Encoding.Latin1.GetBytes(sound.Replace(from, to, StringComparison.Ordinal))));
        }

        var answer = PdfJudges.VeraPdf(profile, files);

        Assert.All(
            spoils.Zip(files),
            pair =>
                Assert.True(
                    answer.TryGetValue(pair.Second, out var judged)
                        && !judged.Passes
                        && judged.BrokenRules.Contains(pair.First.Rule, StringComparer.Ordinal),
                    $"{pair.First.From} -> {pair.First.To}: {(judged is null ? "no answer" : judged.Passes + " " + string.Join(' ', judged.BrokenRules))}"
                )
        );
    }
}
