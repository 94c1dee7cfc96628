using System.Security.Cryptography;
using System.Text;

namespace NewsExport.Testing.Extract;

/// <summary>Makes captures of texts, as if they had been read on 1 June 2024.</summary>
public static class Captures
{
    public static Capture Of(string text, string mediaType) => Of(Encoding.UTF8.GetBytes(text), mediaType);

    public static Capture Of(byte[] body, string mediaType) =>
        new()
        {
            Source = new ArticleSource("page", ArticleSourceKind.File),
            FetchedAt = new DateTimeOffset(2024, 6, 1, 12, 0, 0, TimeSpan.Zero),
            MediaType = mediaType,
            Body = body,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(body)),
        };
}
