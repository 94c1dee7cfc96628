namespace NewsExport.Tests.Pdf.Shaping;

/// <summary>Unicode's own test files, as Debian's package unicode-data installs them.</summary>
internal static class UnicodeFiles
{
    private const string Folder = "/usr/share/unicode";

    /// <summary>Lines with the comment taken off; skips the test loudly where the file is not installed.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"{path} is missing: apt-get install unicode-data");
        return File.ReadLines(path).Select(static line => line.Split('#')[0].Trim()).Where(static line => line.Length > 0);
    }

    /// <summary>First line of the file, which names its version.</summary>
    public static string Header(string name)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"{path} is missing: apt-get install unicode-data");
        return File.ReadLines(path).First();
    }
}
