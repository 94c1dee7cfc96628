using HarfBuzzSharp;

namespace NewsExport.Pdf.Shaping;

/// <summary>The OpenType features of a style; part of the key under which shaped words are kept.</summary>
internal readonly record struct FeatureSet(bool OldStyleFigures, bool SmallCaps, VerticalForm Form, bool Ligatures)
{
    public static FeatureSet Of(TextStyle style) => new(style.OldStyleFigures, style.SmallCaps, style.Form, style.Ligatures);

    public Feature[] ToFeatures()
    {
        var features = new List<Feature> { Feature.Parse(OldStyleFigures ? "onum" : "lnum") };
        if (SmallCaps)
        {
            features.Add(Feature.Parse("smcp"));
        }

        if (Form != VerticalForm.Normal)
        {
            features.Add(Feature.Parse(Form == VerticalForm.Superscript ? "sups" : "subs"));
        }

        if (!Ligatures)
        {
            features.AddRange(Feature.Parse("-liga"), Feature.Parse("-clig"), Feature.Parse("-calt"));
        }

        return [.. features];
    }
}
