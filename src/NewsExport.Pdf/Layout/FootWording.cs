namespace NewsExport.Pdf.Layout;

/// <summary>What the first page's foot may say. In a volume it ends with a page that is known when the document ends.</summary>
/// <param name="Said">The words that are known.</param>
/// <param name="OnPage">The sentence with the page number; null: there is none.</param>
internal sealed record FootWording(string Said, Func<int, string>? OnPage = null)
{
    private const int WidestPage = 8888;

    public string Widest => Words(WidestPage);

    public string Words(int page) =>
        OnPage is null ? Said
        : Said.Length == 0 ? OnPage(page)
        : $"{Said} {OnPage(page)}";
}
