using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using NewsExport.Pipeline;

namespace NewsExport.Cli.Commands;

/// <summary>Reads option values; what cannot be read becomes a sentence that says what the option takes.</summary>
internal static class Values
{
    public static ValueList<OutputFormat> Formats(ArgumentResult argument)
    {
        List<OutputFormat> formats = [];
        var isWrong = false;
        foreach (var name in Names(argument))
        {
            if (string.Equals(name, "warc", StringComparison.OrdinalIgnoreCase))
            {
                isWrong = true;
                argument.AddError("--format warc is not in this version");
            }
            else if (OutputFormats.Parse(name) is not { } format)
            {
                isWrong = true;
                argument.AddError($"--format: '{name}' is no format; there are {string.Join(", ", OutputFormats.All)}");
            }
            else if (!formats.Contains(format))
            {
                formats.Add(format);
            }
        }

        if (formats.Count == 0 && !isWrong)
        {
            argument.AddError($"--format names no format; there are {string.Join(", ", OutputFormats.All)}");
        }

        return [.. formats];
    }

    public static Uri? HttpAddress(ArgumentResult argument)
    {
        if (Uri.TryCreate(Text(argument), UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        argument.AddError($"{Name(argument)} takes an http(s) address, not '{Text(argument)}'");
        return null;
    }

    public static TimeSpan? Seconds(ArgumentResult argument)
    {
        // A day is longer than any resource may take.
        if (Number(argument) is > 0 and <= 86_400 and var seconds)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        argument.AddError($"{Name(argument)} takes seconds, more than 0 and at most 86400, not '{Text(argument)}'");
        return null;
    }

    public static int? Retries(ArgumentResult argument)
    {
        if (int.TryParse(Text(argument), NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times <= 10)
        {
            return times;
        }

        argument.AddError($"{Name(argument)} takes 0 to 10, not '{Text(argument)}'");
        return null;
    }

    public static long? Bytes(ArgumentResult argument)
    {
        if (long.TryParse(Text(argument), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0)
        {
            return bytes;
        }

        argument.AddError($"{Name(argument)} takes a number of bytes greater than 0, not '{Text(argument)}'");
        return null;
    }

    public static ImageChoice? Images(ArgumentResult argument)
    {
        switch (Text(argument))
        {
            case "keep":
                // Not null: the library takes that for a value that could not be read.
                return new ImageChoice(Keep: true, new ArchiveOptions().MaxImagePixels);
            case "none":
                return new ImageChoice(Keep: false, new ArchiveOptions().MaxImagePixels);
            case var text
                when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels is >= 16 and <= 10_000:
                return new ImageChoice(Keep: true, pixels);
            default:
                argument.AddError($"--images takes keep, none, or 16 to 10000 pixels, not '{Text(argument)}'");
                return null;
        }
    }

    public static LinkStyle? Links(ArgumentResult argument)
    {
        switch (Text(argument))
        {
            case "endnotes":
                return LinkStyle.EndNotes;
            case "inline":
                return LinkStyle.Inline;
            case "none":
                return LinkStyle.None;
            default:
                argument.AddError($"--links takes endnotes, inline or none, not '{Text(argument)}'");
                return null;
        }
    }

    public static PageSize? Page(ArgumentResult argument)
    {
        if (PageSizes.Parse(Text(argument)) is { } size)
        {
            return size;
        }

        argument.AddError($"--page-size takes {PageSizes.Taken}, not '{Text(argument)}'");
        return null;
    }

    public static double? FontSize(ArgumentResult argument)
    {
        if (Number(argument) is >= 6 and <= 24 and var points)
        {
            return points;
        }

        argument.AddError($"--font-size takes 6 to 24 points, not '{Text(argument)}'");
        return null;
    }

    public static string? Language(ArgumentResult argument)
    {
        if (LanguageTag.IsWellFormed(Text(argument)))
        {
            return Text(argument);
        }

        argument.AddError($"--lang takes a language tag such as en or pt-BR, not '{Text(argument)}'");
        return null;
    }

    public static string? Render(ArgumentResult argument)
    {
        if (!string.Equals(Text(argument), "never", StringComparison.Ordinal))
        {
            argument.AddError(
                Text(argument) is "auto" or "always"
                    ? $"--render {Text(argument)} is not in this version"
                    : $"--render takes auto, never or always, not '{Text(argument)}'"
            );
        }

        return "never";
    }

    public static string? HeaderText(ArgumentResult argument)
    {
        if (RequestHeader.IsValue(Text(argument)) && Text(argument).Length > 0)
        {
            return Text(argument);
        }

        argument.AddError($"{Name(argument)} takes printable ASCII text");
        return null;
    }

    public static ValueList<(string Name, string Value)> Headers(ArgumentResult argument)
    {
        List<(string Name, string Value)> headers = [];
        foreach (var token in argument.Tokens)
        {
            if (RequestHeader.Parse(token.Value, out var problem) is { } header)
            {
                headers.Add(header);
            }
            else
            {
                argument.AddError($"--header: {problem}");
            }
        }

        return [.. headers];
    }

    public static ValueList<IPNetwork> Networks(ArgumentResult argument)
    {
        List<IPNetwork> networks = [];
        foreach (var token in argument.Tokens)
        {
            if (Networking.ParseNetwork(token.Value) is { } network)
            {
                networks.Add(network);
            }
            else
            {
                argument.AddError($"--allow-private takes a network such as 10.0.0.0/8 or fd00::/8, not '{token.Value}'");
            }
        }

        return [.. networks];
    }

    /// <summary>Values parted by commas; an option that is given twice adds to the first.</summary>
    private static IEnumerable<string> Names(ArgumentResult argument) =>
        argument.Tokens.SelectMany(token => token.Value.Split(',')).Select(part => part.Trim()).Where(part => part.Length > 0);

    private static double? Number(ArgumentResult argument) =>
        double.TryParse(Text(argument), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(ArgumentResult argument) => argument.Tokens.Count > 0 ? argument.Tokens[^1].Value : "";

    private static string Name(ArgumentResult argument) => (argument.Parent as OptionResult)?.Option.Name ?? argument.Argument.Name;
}
