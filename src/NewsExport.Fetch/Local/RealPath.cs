namespace NewsExport.Fetch.Local;

/// <summary>A path with every symbolic link in it resolved, as realpath(3) gives it.</summary>
internal static class RealPath
{
    /// <summary>As many links as the system itself follows (ELOOP).</summary>
    private const int MostLinks = 40;

    /// <summary>Null: the path does not exist, cannot be a path, or its links go round.</summary>
    public static string? Resolve(string path)
    {
        if (path.Contains('\0'))
        {
            return null;
        }

        var links = 0;
        var rest = new Stack<string>();
        var root = Push(rest, Path.GetFullPath(path));
        var real = root;
        while (rest.TryPop(out var name))
        {
            var step = Path.Combine(real, name);
            FileSystemInfo info = Directory.Exists(step) ? new DirectoryInfo(step) : new FileInfo(step);
            if (info.LinkTarget is not { } target)
            {
                if (!info.Exists)
                {
                    return null;
                }

                real = step;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            // The link's target stands in for what has been walked so far; what was left to walk stays.
            real = Push(rest, Path.GetFullPath(target, real));
        }

        return real;
    }

    /// <summary>Both paths real: the file lies in the folder or below it.</summary>
    public static bool IsInside(string file, string folder) =>
        file.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Push(Stack<string> names, string fullPath)
    {
        var root = Path.GetPathRoot(fullPath)!;
        var parts = fullPath[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts.Reverse())
        {
            names.Push(part);
        }

        return root;
    }
}
