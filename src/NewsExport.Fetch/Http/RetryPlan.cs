using System.Globalization;

namespace NewsExport.Fetch.Http;

/// <summary>Decides whether a failure is worth another try, and when.</summary>
internal sealed class RetryPlan(int retries, TimeSpan firstPause)
{
    /// <summary>The longest Retry-After that is waited for while a person looks on; more is reported.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(120);

    /// <summary>How long to wait before the next try; null: there is none.</summary>
    /// <param name="attempt">How many tries came before the one that failed.</param>
    public TimeSpan? Pause(int attempt, Failure failure)
    {
        if (!failure.IsPassing || attempt >= retries)
        {
            return null;
        }

        if (failure.RetryAfter is { } asked)
        {
            return asked <= LongestWait ? asked : null;
        }

        return firstPause * (1 << Math.Min(attempt, 6));
    }

    /// <summary>A Retry-After header as a wait from now (RFC 9110 10.2.3: seconds or a date); null: none, or nonsense.</summary>
    public static TimeSpan? RetryAfter(string? header, DateTimeOffset now)
    {
        var text = header?.Trim() ?? "";
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            // Whatever the number, a year is enough to say "not now".
            return TimeSpan.FromSeconds(double.Min(double.Parse(text, CultureInfo.InvariantCulture), 365 * 86400));
        }

        if (!DateTimeOffset.TryParseExact(text, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return null;
        }

        return date > now ? date - now : TimeSpan.Zero;
    }
}
