using System.Net;

namespace NewsExport.Fetch.Safety;

/// <summary>Carries the gate's refusal through the HTTP handler, which knows no other way out of its connect callback. Caught in the same room.</summary>
internal sealed class AddressRefusedException(string host, IPAddress address, string use) : IOException($"{host} is {address}: {use}")
{
    public string Host { get; } = host;

    public IPAddress Address { get; } = address;

    public string Use { get; } = use;
}
