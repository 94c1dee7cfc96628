using System.Net;
using System.Net.Sockets;

namespace NewsExport.Fetch.Safety;

/// <summary>Judges IP addresses: only what the whole internet can reach may be asked, and what the user has named with --allow-private.</summary>
internal sealed class AddressGate(ValueList<IPNetwork> allowed)
{
    // RFC 6052 2.1: the well-known NAT64 prefix; the last four bytes are the IPv4 address that is really reached.
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    public Verdict Judge(IPAddress address)
    {
        // An IPv4-mapped address (RFC 4291 2.5.5.2) is connected as the IPv4 address in it, so it is judged as that.
        var target = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : WithoutScope(address);
        var use = RefusedUse(target);
        if (use is null)
        {
            return new Verdict(IsOpen: true, "", Allowance: null);
        }

        var allowance = allowed.FirstOrDefault(network => network.Contains(target));
        return allowed.Any(network => network.Contains(target))
            ? new Verdict(IsOpen: true, use, $"allow-private {allowance}")
            : new Verdict(IsOpen: false, use, Allowance: null);
    }

    /// <summary>What a network that is not globally reachable is for; null: the address is public.</summary>
    private static string? RefusedUse(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && Nat64.Contains(address))
        {
            var embedded = new IPAddress(address.GetAddressBytes().AsSpan(12));
            return RefusedUse(embedded) is { } use ? $"NAT64 of {embedded}, {use}" : null;
        }

        var networks = address.AddressFamily == AddressFamily.InterNetwork ? SpecialNetworks.IPv4 : SpecialNetworks.IPv6;
        var network = networks.FirstOrDefault(candidate => candidate.Network.Contains(address));
        return network is null or { GloballyReachable: true } ? null : network.Use;
    }

    // IPNetwork compares the scope as well; fe80::1%2 is link local whatever the interface.
    private static IPAddress WithoutScope(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6 ? new IPAddress(address.GetAddressBytes()) : address;
}

/// <summary>What the gate says of one address.</summary>
/// <param name="Use">What the address's network is for, if it is not public.</param>
/// <param name="Allowance">The guard that was lifted to let it through, as a capture records it; null: none.</param>
internal sealed record Verdict(bool IsOpen, string Use, string? Allowance);
