namespace NewsExport.Pdf.Tagging;

/// <summary>What a header cell heads (ISO 32000-1, table 349).</summary>
internal enum HeaderScope
{
    None,
    Column,
    Row,
    Both,
}
