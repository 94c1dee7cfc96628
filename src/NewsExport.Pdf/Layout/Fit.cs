namespace NewsExport.Pdf.Layout;

/// <summary>The answer to "what part of you fits here, and what remains?"</summary>
/// <param name="Head">What fits; null: nothing does.</param>
/// <param name="Rest">What remains; null: nothing does.</param>
internal readonly record struct Fit(Fragment? Head, Part? Rest)
{
    public bool IsWhole => Head is not null && Rest is null;

    public static Fit Whole(Fragment fragment) => new(fragment, null);

    public static Fit None(Part part) => new(null, part);
}
