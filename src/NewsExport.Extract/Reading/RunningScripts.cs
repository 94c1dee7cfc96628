using AngleSharp.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>Whether a page has scripts that run. A <c>script</c> of another type is a block of data (HTML 4.12.1): JSON-LD, templates, settings.</summary>
internal static class RunningScripts
{
    /// <summary>What MIME Sniffing 4.6 calls a JavaScript MIME type, and modules.</summary>
    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "module",
        "application/ecmascript",
        "application/javascript",
        "application/x-ecmascript",
        "application/x-javascript",
        "text/ecmascript",
        "text/javascript",
        "text/javascript1.0",
        "text/javascript1.1",
        "text/javascript1.2",
        "text/javascript1.3",
        "text/javascript1.4",
        "text/javascript1.5",
        "text/jscript",
        "text/livescript",
        "text/x-ecmascript",
        "text/x-javascript",
    };

    public static bool Has(IDocument document) => document.Scripts.Any(Runs);

    private static bool Runs(IElement script) =>
        script.GetAttribute("type") is { } type
            ? type.Length == 0 || Types.Contains(type.Trim())
            : script.GetAttribute("language") is not { Length: > 0 } language || Types.Contains("text/" + language);
}
