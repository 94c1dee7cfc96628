namespace NewsExport.Extract.Building;

/// <summary>What a picture on a page is for.</summary>
internal enum PictureUse
{
    /// <summary>Nothing: counting pixels, spacers, faces of commenters.</summary>
    None,

    /// <summary>A character: its alternative text stands for it.</summary>
    Text,

    /// <summary>Small, in the line.</summary>
    Inline,

    Figure,
}
