namespace NewsExport.Pdf.Styling;

/// <summary>What became of the pictures that an article's text shows, one count a picture however often it stands.</summary>
internal sealed class PictureAccount(IReadOnlyDictionary<string, PreparedImage> images)
{
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);
    private bool _isDoubtful;

    public int Kept => _kept.Count;

    public int Lost => _lost.Count;

    /// <summary>Every picture was asked for and came whole.</summary>
    public bool IsWhole => _lost.Count == 0 && !_isDoubtful;

    /// <summary>The picture of a place in the text, or why there is none; null: nobody asked for it.</summary>
    public PreparedImage? Find(ArticleImage source)
    {
        if (!images.TryGetValue(source.Key, out var image))
        {
            _isDoubtful = true;
            return null;
        }

        _isDoubtful |= image.Note is not null;
        (image is { Bytes: not null, Width: > 0, Height: > 0 } ? _kept : _lost).Add(source.Key);
        return image;
    }
}
