namespace NewsExport.Pipeline.Publishing;

/// <summary>Where the documents of a run go: a folder, one file, or standard output.</summary>
internal sealed record OutputPlan
{
    /// <summary>The folder as given; empty: the working folder.</summary>
    public string Folder { get; private init; } = "";

    /// <summary>The name of the only document, or null: named by template.</summary>
    public string? FileName { get; private init; }

    public bool IsStandardOutput { get; private init; }

    /// <summary>Reads <see cref="ArchiveOptions.Output"/>; null with a reason if it does not go with the rest of what is asked.</summary>
    public static OutputPlan? TryMake(ArchiveOptions options, int sources, out string problem)
    {
        var documents = (options.BundleTitle is null ? sources : 1) * options.Formats.Count;
        var output = options.Output;
        problem = "";
        if (string.Equals(output, "-", StringComparison.Ordinal))
        {
            problem = documents == 1 ? "" : "--output - takes one document: name one source and one format";
            return problem.Length > 0 ? null : new OutputPlan { IsStandardOutput = true };
        }

        if (output.Length == 0 || output.Contains('\0', StringComparison.Ordinal))
        {
            problem = "--output is empty";
            return null;
        }

        if (Path.EndsInDirectorySeparator(output) || Directory.Exists(output) || !LooksLikeFile(output, options.Formats))
        {
            problem = File.Exists(output) ? $"--output {output} is a file: name a folder" : "";
            return problem.Length > 0 ? null : new OutputPlan { Folder = output };
        }

        if (documents != 1)
        {
            problem =
                $"--output {output} names one file, but {documents} documents are asked for: name a folder, or one source and one format";
            return null;
        }

        return new OutputPlan { Folder = Path.GetDirectoryName(output) ?? "", FileName = Path.GetFileName(output) };
    }

    private static bool LooksLikeFile(string output, ValueList<OutputFormat> formats)
    {
        var ending = Path.GetExtension(output);
        return formats.Any(format => string.Equals(ending, OutputFormats.Ending(format), StringComparison.OrdinalIgnoreCase));
    }
}
