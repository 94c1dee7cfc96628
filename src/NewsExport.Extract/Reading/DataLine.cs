namespace NewsExport.Extract.Reading;

/// <summary>An entry of a data file with the section that it stands in.</summary>
internal sealed record DataLine(string Section, string Line);
