namespace NewsExport.Cli.Shells;

/// <summary>Writes newsexport(1) in the macros of man(7), from the descriptions that help shows: the two cannot drift apart.</summary>
internal static class ManualPage
{
    public static void Write(CommandShape root, IEnumerable<string> examples, TextWriter to)
    {
        var version = typeof(ManualPage).Assembly.GetName().Version!.ToString(3);
        to.WriteLine($".TH NEWSEXPORT 1 \"\" \"newsexport {version}\" \"User Commands\"");
        Section("NAME", to);
        to.WriteLine($"newsexport \\- {Escaped(Clause(root.Description))}");
        Section("SYNOPSIS", to);
        foreach (var command in root.Commands)
        {
            to.WriteLine($".B newsexport {command.Name}");
            to.WriteLine($".RI [ OPTION \"]... {Escaped(command.Arguments)}\"");
            to.WriteLine(".br");
        }

        Section("DESCRIPTION", to);
        Paragraph(root.Description, to);
        foreach (var command in root.Commands)
        {
            Section($"newsexport {command.Name}", to);
            Paragraph(command.Description, to);
            Options(command.Options, to);
        }

        Section("GENERAL OPTIONS", to);
        Options(root.Options, to);
        Section("EXIT STATUS", to);
        foreach (var (code, meaning) in ExitCodes.Meanings)
        {
            Term($".B {code}", meaning, to);
        }

        Section("ENVIRONMENT", to);
        Term(".B NO_COLOR", "Not empty: no colour on the terminal.", to);
        Term(".B SOURCE_DATE_EPOCH", "Seconds since 1970: when standard input counts as read.", to);
        Section("FILES", to);
        Term(".I newsexport.toml", "Defaults, named as the long options are. The nearest is read, from the working folder upwards.", to);
        Term(".I $XDG_CONFIG_HOME/newsexport/newsexport.toml", "The user's own defaults, read where no other file is found.", to);
        Section("EXAMPLES", to);
        to.WriteLine(".nf");
        foreach (var example in examples)
        {
            to.WriteLine(Escaped(example));
        }

        to.WriteLine(".fi");
    }

    private static void Section(string title, TextWriter to) => to.WriteLine($".SH \"{Escaped(title)}\"");

    private static void Paragraph(string text, TextWriter to) => to.WriteLine(Escaped(text));

    private static void Options(IEnumerable<OptionShape> options, TextWriter to)
    {
        foreach (var option in options)
        {
            var names = string.Join(", ", option.Names.Select(name => $"\\fB{Escaped(name)}\\fR"));
            Term(option.Value is null ? names : $"{names} \\fI{Escaped(option.Value)}\\fR", option.Description, to);
        }
    }

    /// <summary>A term on its line, and below it what it means.</summary>
    private static void Term(string term, string meaning, TextWriter to)
    {
        to.WriteLine(".TP");
        to.WriteLine(term);
        to.WriteLine(Escaped(meaning));
    }

    /// <summary>A sentence as whatis(1) shows it behind the name.</summary>
    private static string Clause(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');

    /// <summary>groff_char(7): a plain hyphen may become a typographic one that nobody can paste; a dot or quote at the start is a request.</summary>
    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal)
            .Replace("-", "\\-", StringComparison.Ordinal)
            .Replace("\"", "\\(dq", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }
}
