namespace NewsExport.Testing.Judges;

/// <summary>The judges of PDF files.</summary>
public static class PdfJudges
{
    /// <summary>Syntax and streams; a clean file gives exit code 0.</summary>
    public static Verdict Qpdf(string file) => Judge.Find("qpdf").Run("--check", file);

    /// <summary>What poppler reads, in its reading order.</summary>
    public static string Text(string file) => Judge.Find("pdftotext").Run("-raw", file, "-").Output;

    /// <summary>The tag tree with its text, as poppler sees it.</summary>
    public static string Structure(string file) => Judge.Find("pdfinfo").Run("-struct-text", file).Output;

    public static string Images(string file) => Judge.Find("pdfimages").Run("-list", file).Output;

    /// <summary>
    /// Judges files against a profile (<c>3a</c>, <c>ua1</c>). A file that veraPDF says nothing of is not in the answer, so that silence never passes.
    /// </summary>
    public static IReadOnlyDictionary<string, Conformance> VeraPdf(string profile, params IEnumerable<string> files)
    {
        var verdict = Judge.Find("verapdf", "NEWSEXPORT_VERAPDF").Run(["-f", profile, "--format", "text", "-v", .. files]);
        var answer = new Dictionary<string, Conformance>(StringComparer.Ordinal);
        List<string> broken = [];
        foreach (var line in verdict.Output.Split('\n'))
        {
            if (line.StartsWith("  FAIL ", StringComparison.Ordinal))
            {
                broken.Add(line[7..].Trim());
            }
            else if (line.StartsWith("PASS ", StringComparison.Ordinal) || line.StartsWith("FAIL ", StringComparison.Ordinal))
            {
                broken = [];
                answer[line[5..line.LastIndexOf(' ')]] = new Conformance(line[0] == 'P', broken);
            }
        }

        return answer;
    }
}

/// <summary>Whether a file passes a profile, and the rules that it breaks.</summary>
public sealed record Conformance(bool Passes, IReadOnlyList<string> BrokenRules);
