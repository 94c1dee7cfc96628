using System.Text.Json;

namespace NewsExport.Testing.Judges;

/// <summary>
/// DAISY Ace and two reading systems, from <c>tests/readers</c>. NEWSEXPORT_READERS names the folder where they are installed (its README says how);
/// without it the tests are skipped, loudly: they take minutes and npm's packages.
/// </summary>
public static class BookReaders
{
    private const string Variable = "NEWSEXPORT_READERS";

    /// <summary>Ace's verdict on each book, in their order.</summary>
    public static IReadOnlyList<JsonElement> Accessibility(IReadOnlyCollection<string> books) => Run("accessibility.mjs", [], books);

    /// <summary>What a reading system (<c>epubjs</c>, <c>foliate</c>) found in each book, in their order.</summary>
    public static IReadOnlyList<JsonElement> Open(string reader, IReadOnlyCollection<string> books) => Run("open.mjs", [reader], books);

    private static List<JsonElement> Run(string script, string[] arguments, IReadOnlyCollection<string> books)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
        {
            // Never a failure by itself: these judges belong to the long checks.
            throw new InvalidOperationException(
                $"$XunitDynamicSkip$the reading systems are missing; install them (tests/readers/README.md) and name their folder in {Variable}"
            );
        }

        var verdict = Judge.Find("node").Run([Path.GetFullPath(Path.Join(folder, script)), .. arguments, .. books]);
        List<JsonElement> answers =
        [
            .. verdict.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement),
        ];

        // Silence never passes: every book has its line.
        return answers.Count == books.Count
            ? answers
            : throw new InvalidOperationException(
                $"{script} answered on {answers.Count} of {books.Count} books: {verdict.Output}{verdict.Errors}"
            );
    }
}
