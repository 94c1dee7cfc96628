namespace NewsExport.Extract.Cleaning;

/// <summary>Things that lines around an article say.</summary>
[Flags]
internal enum Saying : byte
{
    Nothing = 0,

    /// <summary>"Powered by", "all rights reserved".</summary>
    Credit = 1,

    /// <summary>"Read also".</summary>
    ReadAlso = 2,

    /// <summary>The label of a button, player or box.</summary>
    Label = 4,

    /// <summary>"Related articles", "Leave a comment".</summary>
    SectionEnd = 8,

    /// <summary>"Follow us".</summary>
    Tail = 16,

    /// <summary>"Photo: A. Name".</summary>
    PictureCredit = 32,
}
