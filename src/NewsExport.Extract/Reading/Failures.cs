namespace NewsExport.Extract.Reading;

/// <summary>Why a capture cannot be read as a page: each says what, where, why and what to do.</summary>
internal static class Failures
{
    public static Result<T> Empty<T>(string place)
        where T : class =>
        Result<T>.Failed(SourceErrorCode.Empty, $"{place} is empty: the page holds no text at all; open it in a browser and save it again");

    public static Result<Page> TooLarge(string place, int limit) =>
        Result<Page>.Failed(
            SourceErrorCode.TooLarge,
            $"{place} has more than {limit / 1_000_000} million characters of HTML, the most that is read as one page; archive a part of it or another version"
        );

    public static Result<Page> TooComplex(string place, string why) =>
        Result<Page>.Failed(
            SourceErrorCode.TooComplex,
            $"{place} is too complex to be read safely: {why}; save it from a browser's reader view and archive that"
        );
}
