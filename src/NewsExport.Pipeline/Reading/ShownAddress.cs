namespace NewsExport.Pipeline.Reading;

/// <summary>An address as a message shows it: a data address may hold a whole picture.</summary>
internal static class ShownAddress
{
    private const int MaxLetters = 200;

    public static string Of(string address) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "that the page itself carries"
        : address.Length > MaxLetters ? address[..MaxLetters] + "…"
        : address;
}
