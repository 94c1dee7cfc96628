using System.Net;

namespace NewsExport.Fetch.Safety;

/// <summary>
/// IANA's IPv4 and IPv6 special-purpose address registries (RFC 6890 and updates) and the multicast blocks.
/// Narrower networks stand first: the first one that holds an address decides.
/// </summary>
internal static class SpecialNetworks
{
    public static ValueList<SpecialNetwork> IPv4 { get; } =
    [
        Open("192.0.0.9/32", "Port Control Protocol anycast (RFC 7723)"),
        Open("192.0.0.10/32", "TURN anycast (RFC 8155)"),
        Shut("0.0.0.0/8", "this network (RFC 791)"),
        Shut("10.0.0.0/8", "private use (RFC 1918)"),
        Shut("100.64.0.0/10", "shared address space (RFC 6598)"),
        Shut("127.0.0.0/8", "loopback (RFC 1122)"),
        Shut("169.254.0.0/16", "link local (RFC 3927)"),
        Shut("172.16.0.0/12", "private use (RFC 1918)"),
        Shut("192.0.0.0/24", "IETF protocol assignments (RFC 6890)"),
        Shut("192.0.2.0/24", "documentation (RFC 5737)"),
        // Deprecated (RFC 7526); the registry gives no reachability, which is not a yes.
        Shut("192.88.99.0/24", "6to4 relay anycast (RFC 7526)"),
        Shut("192.168.0.0/16", "private use (RFC 1918)"),
        Shut("198.18.0.0/15", "benchmarking (RFC 2544)"),
        Shut("198.51.100.0/24", "documentation (RFC 5737)"),
        Shut("203.0.113.0/24", "documentation (RFC 5737)"),
        Shut("224.0.0.0/4", "multicast (RFC 5771)"),
        Shut("240.0.0.0/4", "reserved or broadcast (RFC 1112)"),
    ];

    public static ValueList<SpecialNetwork> IPv6 { get; } =
    [
        Shut("::1/128", "loopback (RFC 4291)"),
        Shut("::/128", "the unspecified address (RFC 4291)"),
        Shut("64:ff9b:1::/48", "local-use NAT64 (RFC 8215)"),
        Shut("100::/64", "discard only (RFC 6666)"),
        Shut("fc00::/7", "unique local (RFC 4193)"),
        Shut("fe80::/10", "link local (RFC 4291)"),
        Shut("ff00::/8", "multicast (RFC 4291)"),
        Open("2001:1::1/128", "Port Control Protocol anycast (RFC 7723)"),
        Open("2001:1::2/128", "TURN anycast (RFC 8155)"),
        Open("2001:1::3/128", "DNS-SD anycast (RFC 9665)"),
        Open("2001:3::/32", "AMT (RFC 7450)"),
        Open("2001:4:112::/48", "AS112 (RFC 7535)"),
        Open("2001:20::/28", "ORCHIDv2 (RFC 7343)"),
        Open("2001:30::/28", "drone remote identification (RFC 9374)"),
        // Teredo and 6to4 carry an IPv4 address; the registry calls neither reachable, so what is embedded is refused with them.
        Shut("2001::/32", "Teredo (RFC 4380)"),
        Shut("2001::/23", "IETF protocol assignments (RFC 2928)"),
        Shut("2001:db8::/32", "documentation (RFC 3849)"),
        Shut("2002::/16", "6to4 (RFC 3056)"),
        Shut("3fff::/20", "documentation (RFC 9637)"),
        Open("2000::/3", "global unicast (RFC 4291)"),
        // Nothing else has been given out for the open internet: IPv4-compatible ::a.b.c.d, site local fec0::, SRv6 5f00:: ...
        Shut("::/0", "outside global unicast space (RFC 4291)"),
    ];

    private static SpecialNetwork Open(string network, string use) => new(IPNetwork.Parse(network), GloballyReachable: true, use);

    private static SpecialNetwork Shut(string network, string use) => new(IPNetwork.Parse(network), GloballyReachable: false, use);
}
