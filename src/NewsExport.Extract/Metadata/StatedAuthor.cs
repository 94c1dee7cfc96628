namespace NewsExport.Extract.Metadata;

/// <summary>An author as structured data states one.</summary>
internal sealed record StatedAuthor(string Name, string? Url, bool IsOrganisation);
