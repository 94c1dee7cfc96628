namespace NewsExport.Pipeline;

/// <summary>Names and endings of the formats, as the command line and the result lines have them.</summary>
public static class OutputFormats
{
    private static readonly (OutputFormat Format, string Name)[] Names =
    [
        (OutputFormat.Pdf, "pdf"),
        (OutputFormat.Epub, "epub"),
        (OutputFormat.Html, "html"),
        (OutputFormat.Markdown, "md"),
        (OutputFormat.Text, "txt"),
        (OutputFormat.Json, "json"),
    ];

    /// <summary>All names, in the order of the contract.</summary>
    public static ValueList<string> All { get; } = [.. Names.Select(entry => entry.Name)];

    public static string Name(OutputFormat format) => Names.First(entry => entry.Format == format).Name;

    /// <summary>With its dot: <c>.pdf</c>.</summary>
    public static string Ending(OutputFormat format) => "." + Name(format);

    /// <summary>The format of a name, in any case; null if there is none.</summary>
    public static OutputFormat? Parse(string name)
    {
        foreach (var entry in Names)
        {
            if (string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Format;
            }
        }

        return null;
    }
}
