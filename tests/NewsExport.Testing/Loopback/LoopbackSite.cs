using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsExport.Testing.Loopback;

/// <summary>
/// A web site on 127.0.0.1 made of raw sockets, so that it can misbehave: <c>using var site = LoopbackSite.Start(new() { ["/a"] = LoopbackReply.Page("...") });</c>
/// A path that ends in <c>*</c> stands for all that begin so. What is not there is 404.
/// </summary>
public sealed class LoopbackSite : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<LoopbackRequest> requests = new();
    private readonly Dictionary<string, LoopbackReply> routes;
    private int connections;

    private LoopbackSite(Dictionary<string, LoopbackReply> routes)
    {
        this.routes = routes;
        listener.Start();
        _ = AcceptAsync();
    }

    public static LoopbackSite Start(Dictionary<string, LoopbackReply> routes) => new(routes);

    public static LoopbackSite Start(string path, LoopbackReply reply) =>
        new(new Dictionary<string, LoopbackReply>(StringComparer.Ordinal) { [path] = reply });

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Every request so far, in the order in which they came.</summary>
    public IReadOnlyList<LoopbackRequest> Requests => [.. requests];

    /// <summary>Connections accepted so far, with or without a request.</summary>
    public int Connections => Volatile.Read(ref connections);

    /// <summary>The address of a path here.</summary>
    public Uri At(string path, string host = "127.0.0.1") => new($"http://{host}:{Port.ToString(CultureInfo.InvariantCulture)}{path}");

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                Interlocked.Increment(ref connections);
                _ = ServeAsync(client, stop.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken cancellationToken)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var request = await ReadAsync(stream, cancellationToken);
                if (request is null)
                {
                    return;
                }

                requests.Enqueue(request);
                await Find(request.Target).WriteAsync(request, stream, cancellationToken);
                // Without this the kernel answers unread bytes with a reset, and the client may lose what was sent.
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException)
            {
                // The client went away, or the test is over: both are what a site lives with.
            }
        }
    }

    private LoopbackReply Find(string target)
    {
        var path = target.Split('?')[0];
        return routes.GetValueOrDefault(path)
            ?? routes
                .Where(route => route.Key.EndsWith('*') && path.StartsWith(route.Key[..^1], StringComparison.Ordinal))
                .Select(route => route.Value)
                .FirstOrDefault()
            ?? LoopbackReply.Status(404, "not here"u8.ToArray());
    }

    private static async Task<LoopbackRequest?> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (head.Length > 64 * 1024 || await stream.ReadAsync(one, cancellationToken) == 0)
            {
                return null;
            }

            // A greeting in TLS is no request, and its sender waits for an answer: hang up.
            if (one[0] == 0x16)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon].Trim().ToLowerInvariant()] = line[(colon + 1)..].Trim();
        }

        return new LoopbackRequest(lines[0].Split(' ')[1], headers);
    }
}
