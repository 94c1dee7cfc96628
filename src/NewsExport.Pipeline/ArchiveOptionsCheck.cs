using NewsExport.Extract.Choosing;
using NewsExport.Pipeline.Publishing;
using NewsExport.Store.Naming;

namespace NewsExport.Pipeline;

/// <summary>Finds what does not fit in options, before anything is done.</summary>
public static class ArchiveOptionsCheck
{
    /// <summary>The first problem as a sentence about the command line's options, or null.</summary>
    /// <param name="options">The options to judge.</param>
    /// <param name="sources">How many sources there will be; null: not known yet, and not judged.</param>
    public static string? FindProblem(ArchiveOptions options, int? sources)
    {
        if (options.Formats.Count == 0 || options.Formats.Any(format => options.Formats.Count(other => other == format) > 1))
        {
            return "--format names no format, or one twice";
        }

        if (options.Name is { } name && NameTemplate.TryParse(name, out var unreadable) is null)
        {
            return $"--name '{name}': {unreadable}";
        }

        if (options.MaxImagePixels is < 16 or > 10_000)
        {
            return "--images takes keep, none, or 16 to 10000 pixels";
        }

        if (options.Rendering.FontSize is < 6 or > 24)
        {
            return "--font-size takes 6 to 24 points";
        }

        if (options.Network.Timeout <= TimeSpan.Zero || options.Network.Retries is < 0 or > 10 || options.Network.MaxBytes <= 0)
        {
            return "--timeout and --max-bytes must be greater than 0, --retries from 0 to 10";
        }

        if (options.Extraction.Select.FirstOrDefault(selector => !SelectorCheck.CanBeRead(selector)) is { } select)
        {
            return $"--select '{select}' is no CSS selector";
        }

        if (options.Extraction.Remove.FirstOrDefault(selector => !SelectorCheck.CanBeRead(selector)) is { } remove)
        {
            return $"--remove '{remove}' is no CSS selector";
        }

        return sources is { } count && OutputPlan.TryMake(options, count, out var problem) is null ? problem : null;
    }
}
