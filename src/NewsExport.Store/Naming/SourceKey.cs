using System.Security.Cryptography;
using System.Text;

namespace NewsExport.Store.Naming;

/// <summary>Which source a document belongs to.</summary>
/// <param name="Address">URL without tracking parameters, absolute path, or <c>-</c>.</param>
internal sealed record SourceKey(string Address)
{
    /// <summary>The first 8 hex digits of the address's SHA-256: the mark of a name that would clash.</summary>
    public string ShortHash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Address)))[..8];
}
