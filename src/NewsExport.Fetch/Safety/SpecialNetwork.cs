using System.Net;

namespace NewsExport.Fetch.Safety;

/// <summary>A network of IANA's special-purpose registries, and whether they call it globally reachable.</summary>
/// <param name="Use">What it is for and where that is written, as it stands in a message.</param>
internal sealed record SpecialNetwork(IPNetwork Network, bool GloballyReachable, string Use);
