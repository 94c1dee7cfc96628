namespace NewsExport.Pdf.Shaping.Breaking;

/// <summary>What may happen before a character.</summary>
internal enum BreakKind : byte
{
    Forbidden,
    Allowed,
    Mandatory,
}
