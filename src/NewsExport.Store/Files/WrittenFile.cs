namespace NewsExport.Store.Files;

/// <summary>A file that stands in its place, written now or before with the same content.</summary>
/// <param name="Path">The folder as the user gave it, with the name joined to it.</param>
/// <param name="Sha256">64 lower-case hex digits.</param>
/// <param name="Length">Bytes.</param>
/// <param name="IsAsset">A picture beside a document.</param>
internal sealed record WrittenFile(string Path, string Sha256, long Length, bool IsAsset);
