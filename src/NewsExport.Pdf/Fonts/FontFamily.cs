namespace NewsExport.Pdf.Fonts;

/// <summary>The bundled families; what they lack comes from system fonts by script.</summary>
internal enum FontFamily
{
    /// <summary>Source Serif 4: what the author wrote.</summary>
    Serif,

    /// <summary>Source Sans 3: furniture, captions, tables.</summary>
    Sans,

    /// <summary>JetBrains Mono: code and digests.</summary>
    Mono,
}
