namespace NewsExport;

/// <summary>Why a source failed: a stable code and a plain sentence (what, where, why, what to do).</summary>
public sealed record SourceError(SourceErrorCode Code, string Message);

/// <summary>The stable error codes of a source, one condition each. <see cref="SourceErrorCodes.Name"/> gives the kebab-case name of the JSON line.</summary>
public enum SourceErrorCode
{
    BadAddress,
    NotFound,
    Unreadable,
    UnresolvedHost,
    ConnectFailed,
    TlsFailed,
    Timeout,
    HttpStatus,
    TooLarge,
    Truncated,
    BadEncoding,
    BadResponse,
    TooManyRedirects,
    BlockedAddress,
    Blocked,
    SoftError,
    RobotsDenied,
    NotHtml,
    Empty,
    NoArticle,
    NeedsJavascript,
    TooComplex,
    FontMissing,
    RenderFailed,
    WriteFailed,
}

/// <summary>Names of <see cref="SourceErrorCode"/> values.</summary>
public static class SourceErrorCodes
{
    /// <summary>The code as the contract writes it: <c>unresolved-host</c>.</summary>
    public static string Name(SourceErrorCode code)
    {
        var words = new System.Text.StringBuilder();
        foreach (var letter in code.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append('-');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
