namespace NewsExport.Pipeline.Reading;

/// <summary>An article with its pictures, and what was noticed on the way.</summary>
internal sealed record ReadArticle(Article Article, double Confidence, ValueList<Diagnostic> Diagnostics);
