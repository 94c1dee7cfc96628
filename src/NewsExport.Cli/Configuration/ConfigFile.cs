using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace NewsExport.Cli.Configuration;

/// <summary>A configuration file as the options it sets, in its order.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="IsTrusted">Named by the user, or from the user's own folder; not merely found in a working folder.</param>
/// <param name="Settings">Option name without dashes, and its values; an option without value has none.</param>
internal sealed record ConfigFile(string Path, bool IsTrusted, ValueList<(string Name, ValueList<string> Values)> Settings)
{
    /// <summary>A configuration is a page of text; more is somebody else's file.</summary>
    private const long MaxBytes = 1_000_000;

    public static ConfigFile Read(string path, bool isTrusted)
    {
        DocumentSyntax document;
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
            {
                throw new UsageException($"{path} is no configuration file: it is larger than {MaxBytes} bytes");
            }

            document = SyntaxParser.Parse(File.ReadAllText(path), path, validate: true);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--config: {path} cannot be read: {unreadable.Message}");
        }

        if (document.HasErrors)
        {
            var first = document.Diagnostics.First();
            throw new UsageException($"{path}, line {first.Span.Start.Line + 1}: {first.Message}");
        }

        if (document.Tables.Any())
        {
            throw new UsageException($"{path}: tables are not known; write options as keys, such as format = \"pdf,epub\"");
        }

        return new ConfigFile(path, isTrusted, [.. document.KeyValues.Select(pair => Setting(path, pair))]);
    }

    private static (string Name, ValueList<string> Values) Setting(string path, KeyValueSyntax pair)
    {
        var name = pair.Key?.ToString().Trim() ?? "";
        return pair.Value switch
        {
            BooleanValueSyntax flag => (name, [flag.Value ? "true" : "false"]),
            ArraySyntax list => (name, [.. list.Items.Select(item => Text(path, name, item.Value))]),
            var value => (name, [Text(path, name, value)]),
        };
    }

    private static string Text(string path, string name, ValueSyntax? value) =>
        value switch
        {
            StringValueSyntax text => text.Value ?? "",
            IntegerValueSyntax whole => whole.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            FloatValueSyntax number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => throw new UsageException($"{path}: {name} takes a text, a number, true or false, or a list of texts"),
        };
}
