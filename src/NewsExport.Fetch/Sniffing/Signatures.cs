namespace NewsExport.Fetch.Sniffing;

/// <summary>The signatures of files that are no pages.</summary>
internal static class Signatures
{
    public static ValueList<Signature> All { get; } =
    [
        new(BodyKind.Picture, 0, [0xFF, 0xD8, 0xFF]), // JPEG
        new(BodyKind.Picture, 0, [0x89, .. "PNG\r\n"u8]),
        new(BodyKind.Picture, 0, [.. "GIF8"u8]),
        new(BodyKind.Picture, 8, [.. "WEBP"u8]),
        new(BodyKind.Picture, 4, [.. "ftypavif"u8]),
        new(BodyKind.Picture, 4, [.. "ftypavis"u8]),
        new(BodyKind.Picture, 4, [.. "ftypmif1"u8]),
        new(BodyKind.Picture, 4, [.. "ftypheic"u8]),
        new(BodyKind.Picture, 4, [.. "ftypheix"u8]),
        new(BodyKind.Picture, 0, [0, 0, 1, 0]), // ICO
        new(BodyKind.Picture, 0, [.. "II*\0"u8]), // TIFF
        new(BodyKind.Picture, 0, [.. "MM\0*"u8]), // TIFF
        new(BodyKind.Picture, 0, [0xFF, 0x0A]), // JPEG XL, bare
        new(BodyKind.Picture, 4, [.. "JXL "u8]),
        new(BodyKind.Pdf, 0, [.. "%PDF-"u8]),
        new(BodyKind.Archive, 0, [.. "PK\u0003\u0004"u8]), // ZIP and what is built on it: EPUB, DOCX
        new(BodyKind.Archive, 0, [0x1F, 0x8B]), // gzip
        new(BodyKind.Archive, 0, [.. "Rar!"u8]),
        new(BodyKind.Archive, 0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), // 7z
        new(BodyKind.Archive, 0, [0xFD, .. "7zXZ"u8]),
        new(BodyKind.Archive, 257, [.. "ustar"u8]),
        new(BodyKind.WebArchive, 0, [.. "WARC/"u8]),
        new(BodyKind.Sound, 0, [.. "ID3"u8]),
        new(BodyKind.Sound, 0, [.. "OggS"u8]),
        new(BodyKind.Sound, 4, [.. "ftyp"u8]), // MP4 and its kin, after the pictures above
        new(BodyKind.Sound, 0, [0x1A, 0x45, 0xDF, 0xA3]), // Matroska, WebM
        new(BodyKind.Font, 0, [.. "wOFF"u8]),
        new(BodyKind.Font, 0, [.. "wOF2"u8]),
        new(BodyKind.Font, 0, [.. "OTTO"u8]),
    ];
}
