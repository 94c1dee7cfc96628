namespace NewsExport.Fetch.Decoding;

/// <summary>How decoding ended.</summary>
internal enum DecodeStatus
{
    Done,

    /// <summary>The input stopped before the coding's own end.</summary>
    Truncated,

    /// <summary>The input is not in this coding, or its checksum is wrong.</summary>
    Broken,

    /// <summary>The output passed its bound.</summary>
    TooLarge,
}
