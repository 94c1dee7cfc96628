namespace NewsExport.Extract.Candidates;

/// <summary>A part of the page that may be the article.</summary>
/// <param name="Source">Who proposes it: the finder's name.</param>
/// <param name="Roots">Elements in document order, none inside another.</param>
/// <param name="Trust">How often the finder is right where it finds anything, 0 to 1.</param>
internal sealed record Candidate(string Source, ValueList<int> Roots, double Trust);
