namespace NewsExport.Extract.Metadata;

/// <summary>Trust in one source for one field.</summary>
/// <param name="Source">Name of the source as outputs show it.</param>
/// <param name="Trust">0 to 1.</param>
internal readonly record struct Weight(string Source, double Trust);
