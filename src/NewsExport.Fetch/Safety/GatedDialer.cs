using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace NewsExport.Fetch.Safety;

/// <summary>
/// Opens every connection of the program; no other file may hold a socket. Resolves, judges all answers, and connects to the very address
/// that was judged, so that a resolver which changes its mind gains nothing.
/// </summary>
internal sealed class GatedDialer(AddressGate gate, IHostResolver resolver, TimeSpan connectTimeout)
{
    private readonly ConcurrentDictionary<DnsEndPoint, string> lifted = new();

    /// <summary>The guard that was lifted to reach <paramref name="url"/>, or null. Kept by host and port, because connections are reused.</summary>
    public string? AllowanceFor(Uri url) => lifted.GetValueOrDefault(Key(url.IdnHost, url.Port));

    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        var host = target.Host.Trim('[', ']');
        var addresses = IPAddress.TryParse(host, out var literal)
            ? [literal]
            : await resolver.ResolveAsync(host, cancellationToken).ConfigureAwait(false);
        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        Judge(host, target.Port, addresses);
        return await ConnectAnyAsync(addresses, target.Port, cancellationToken).ConfigureAwait(false);
    }

    // One bad address refuses all: a name that points both outside and inside is an attack or a mistake.
    private void Judge(string host, int port, IPAddress[] addresses)
    {
        foreach (var address in addresses)
        {
            var verdict = gate.Judge(address);
            if (!verdict.IsOpen)
            {
                throw new AddressRefusedException(host, address, verdict.Use);
            }

            if (verdict.Allowance is { } allowance)
            {
                lifted[Key(host, port)] = allowance;
            }
        }
    }

    private async Task<Stream> ConnectAnyAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        for (var index = 0; ; index++)
        {
            var isLast = index == addresses.Length - 1;
            try
            {
                return await ConnectOneAsync(addresses[index], port, connectTimeout / addresses.Length, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (Exception exception)
                when (!isLast && exception is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                // The next address gets its share of the time: a dead IPv6 route must not hide a living IPv4 one.
            }
        }
    }

    private static async Task<Stream> ConnectOneAsync(IPAddress address, int port, TimeSpan share, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(share);
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, port), deadline.Token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static DnsEndPoint Key(string host, int port) => new(host.Trim('[', ']'), port);
}
