using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>What holds around a node while the tree is walked.</summary>
/// <param name="Language">BCP 47 tag where it differs from the article's.</param>
/// <param name="Direction">Direction where it differs from the article's.</param>
/// <param name="Depth">Elements above, counted from the root.</param>
/// <param name="Link">Where an enclosing link leads.</param>
internal readonly record struct Scope(string? Language, TextDirection? Direction, int Depth, string? Link)
{
    /// <summary>Deeper trees are read as bare text: no person wrote them, and the stack has an end.</summary>
    public const int DeepestElement = 200;

    public bool IsTooDeep => Depth > DeepestElement;

    /// <summary>The scope of the children of <paramref name="element"/>.</summary>
    public Scope Into(IElement element, BuildContext context)
    {
        var language = Language;
        if ((element.GetAttribute("lang") ?? element.GetAttribute("xml:lang")) is { Length: > 0 } declared)
        {
            language = context.OwnLanguage(declared);
        }

        var direction = element.GetAttribute("dir") is { Length: > 0 } written ? context.OwnDirection(written) : Direction;
        return this with { Language = language, Direction = direction, Depth = Depth + 1 };
    }
}
