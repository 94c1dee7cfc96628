using System.Globalization;

namespace NewsExport.Extract.Building;

/// <summary>One candidate of a <c>srcset</c>.</summary>
/// <param name="Width">Pixels, or null.</param>
/// <param name="Density">Pixels for a CSS pixel, or null.</param>
internal sealed record SourceCandidate(string Reference, int? Width, double? Density)
{
    /// <summary>Pixels that the program keeps at most by default; more is only weight.</summary>
    public const int UsefulWidth = 1600;

    /// <summary>What orders candidates of one picture: useful ones from the smallest, then the rest from the largest.</summary>
    public double Worth =>
        Width switch
        {
            >= UsefulWidth and var width => 1_000_000 - width,
            { } width => width,
            null => (Density ?? 1) * 100,
        };
}

/// <summary>Reads <c>srcset</c> attributes (HTML 4.8.4.3.10).</summary>
internal static class SourceSet
{
    public static IEnumerable<SourceCandidate> Parse(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            while (position < text.Length && (Whitespace.IsSpace(text[position]) || text[position] == ','))
            {
                position++;
            }

            var start = position;
            while (position < text.Length && !Whitespace.IsSpace(text[position]))
            {
                position++;
            }

            var reference = text[start..position];
            if (reference.Length == 0)
            {
                yield break;
            }

            var descriptor = "";
            if (reference.EndsWith(','))
            {
                reference = reference.TrimEnd(',');
            }
            else
            {
                var end = EndOfDescriptor(text, position);
                descriptor = text[position..end].Trim();
                position = end;
            }

            if (reference.Length > 0)
            {
                yield return Candidate(reference, descriptor);
            }
        }
    }

    private static int EndOfDescriptor(string text, int position)
    {
        var end = text.IndexOf(',', position);
        return end < 0 ? text.Length : end;
    }

    private static SourceCandidate Candidate(string reference, string descriptor)
    {
        var number = descriptor.Split(' ')[0];
        if (number.EndsWith('w') && int.TryParse(number[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var width))
        {
            return new SourceCandidate(reference, width, null);
        }

        if (
            number.EndsWith('x')
            && double.TryParse(number[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var density)
        )
        {
            return new SourceCandidate(reference, null, density);
        }

        return new SourceCandidate(reference, null, null);
    }
}
