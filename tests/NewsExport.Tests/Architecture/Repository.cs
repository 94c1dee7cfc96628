using System.Runtime.CompilerServices;

namespace NewsExport.Tests.Architecture;

/// <summary>The source tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string At(params string[] parts) => Path.Join([Root, .. parts]);

    /// <summary>Source files below a folder, generated ones left out, with their path relative to the repository.</summary>
    public static IEnumerable<SourceFile> Sources(string folder, string pattern = "*.cs") =>
        Directory
            .EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), path))
            .Where(file => !file.Name.Contains("/obj/", StringComparison.Ordinal) && !file.Name.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        // A deterministic build maps the caller's path; then the place of the tests themselves leads there.
        var start = File.Exists(here) ? here : AppContext.BaseDirectory;
        for (var folder = new DirectoryInfo(Path.GetDirectoryName(start)!); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "NewsExport.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the repository was not found above the tests");
    }
}

/// <summary>A file of the repository.</summary>
/// <param name="Name">Relative to the repository, with forward slashes.</param>
/// <param name="Path">Where it is.</param>
internal sealed record SourceFile(string Name, string Path)
{
    public string Project => Name.Split('/')[1];

    public string Text => File.ReadAllText(Path);
}
