using NewsExport.Pipeline.Reading;

namespace NewsExport.Pipeline;

/// <summary>The errors that only the pipeline can name, one method a condition.</summary>
internal static class Failures
{
    public static Result<ArticleSource> BadAddress(string text, string why) =>
        Result<ArticleSource>.Failed(
            SourceErrorCode.BadAddress,
            $"'{ShownAddress.OfSource(text)}' is no source: {why}; name an http(s) address, a local .html, .txt or .md file, or - for standard input"
        );

    public static SourceError TooComplex(string source, string spent) =>
        new(
            SourceErrorCode.TooComplex,
            $"{source} is too complex: {spent} it was given up; archive a part of it with --select, or ask for fewer formats"
        );

    /// <summary>The contract has no code for a user's own stop; time ran out is the nearest.</summary>
    public static SourceError Stopped(string source) =>
        new(SourceErrorCode.Timeout, $"{source} was not finished: the program was told to stop; run the same command again");

    public static SourceError FaultOfTheProgram(string source, string stage, Exception cause) =>
        new(
            SourceErrorCode.RenderFailed,
            $"{source} made the program fail while {stage}: {cause.GetType().Name}: {OneLine(cause.Message)}; please report it with the page"
        );

    public static SourceError NotWritten(Store.StorageException cause) => new(SourceErrorCode.WriteFailed, cause.Message);

    public static SourceError EmptyBundle(string title) =>
        new(SourceErrorCode.Empty, $"the bundle '{title}' was not written: none of its sources could be kept; mend those first");

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
