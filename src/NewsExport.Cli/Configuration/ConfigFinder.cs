namespace NewsExport.Cli.Configuration;

/// <summary>Finds the configuration file: the one named, else the nearest upwards from the working folder, else the user's own.</summary>
internal static class ConfigFinder
{
    private const string FileName = "newsexport.toml";

    public static ConfigFile? Find(string? named, Terminal terminal)
    {
        if (named is not null)
        {
            return File.Exists(named)
                ? ConfigFile.Read(named, isTrusted: true)
                : throw new UsageException($"--config: there is no file {named}");
        }

        var users = UsersFile(terminal);
        for (var folder = new DirectoryInfo(terminal.WorkingFolder); folder is not null; folder = folder.Parent)
        {
            var path = Path.Join(folder.FullName, FileName);
            if (File.Exists(path))
            {
                return ConfigFile.Read(path, isTrusted: string.Equals(path, users, StringComparison.Ordinal));
            }
        }

        return users is not null && File.Exists(users) ? ConfigFile.Read(users, isTrusted: true) : null;
    }

    private static string? UsersFile(Terminal terminal)
    {
        // The XDG base directory specification: a relative path there is to be ignored.
        var folder =
            terminal.Variable("XDG_CONFIG_HOME") is { Length: > 0 } xdg && Path.IsPathFullyQualified(xdg) ? xdg
            : terminal.Variable("APPDATA") is { Length: > 0 } roaming ? roaming
            : terminal.Variable("HOME") is { Length: > 0 } home ? Path.Join(home, ".config")
            : null;
        return folder is null ? null : Path.Join(folder, "newsexport", FileName);
    }
}
