namespace NewsExport.Pdf.Layout;

/// <summary>Where a caption stands.</summary>
internal enum CaptionPlace
{
    None,

    /// <summary>In the margin column, its top level with the picture's.</summary>
    Margin,

    /// <summary>Beside an upright picture, at its foot.</summary>
    Beside,

    /// <summary>Under the picture, at the text's edge.</summary>
    Below,
}
