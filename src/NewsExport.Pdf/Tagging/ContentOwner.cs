namespace NewsExport.Pdf.Tagging;

/// <summary>Who owns what is drawn: a structure element, or an artifact.</summary>
internal abstract class ContentOwner { }

/// <summary>Decoration and furniture.</summary>
internal sealed class Artifact : ContentOwner
{
    /// <summary>Running heads, folios.</summary>
    public static Artifact Pagination { get; } = new("Pagination");

    /// <summary>Rules, marks, panels.</summary>
    public static Artifact Layout { get; } = new("Layout");

    private Artifact(string type) => Type = type;

    public string Type { get; }
}
