using System.Globalization;
using System.Text;

namespace NewsExport.Testing.Loopback;

/// <summary>What the site answers at one path: a page, a file, or a fault that a client must survive. The connection is closed after it.</summary>
public sealed class LoopbackReply
{
    private readonly Func<LoopbackRequest, Stream, CancellationToken, Task> write;

    private LoopbackReply(Func<LoopbackRequest, Stream, CancellationToken, Task> write) => this.write = write;

    public static LoopbackReply Page(string html) => File("text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    public static LoopbackReply File(string mediaType, byte[] body) => Status(200, body, $"Content-Type: {mediaType}");

    /// <summary>A whole answer with its length.</summary>
    public static LoopbackReply Status(int status, byte[] body, params string[] headers) =>
        Raw(Head(status, [$"Content-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}", .. headers]), body);

    public static LoopbackReply Status(int status, params string[] headers) => Status(status, [], headers);

    public static LoopbackReply Redirect(string location, int status = 302) => Status(status, $"Location: {location}");

    /// <summary>These bytes, then the end of the connection.</summary>
    public static LoopbackReply Raw(params byte[][] parts) =>
        new(
            async (_, stream, token) =>
            {
                foreach (var part in parts)
                {
                    await stream.WriteAsync(part, token);
                }
            }
        );

    public static LoopbackReply Raw(string text) => Raw(Encoding.Latin1.GetBytes(text));

    /// <summary>Ends the connection without a byte.</summary>
    public static LoopbackReply Drop() => Raw(Array.Empty<byte[]>());

    /// <summary>Sends what it has, then nothing, until the client goes away.</summary>
    public static LoopbackReply Hang(string start = "") =>
        new(
            async (_, stream, token) =>
            {
                await stream.WriteAsync(Encoding.Latin1.GetBytes(start), token);
                await Task.Delay(System.Threading.Timeout.Infinite, token);
            }
        );

    /// <summary>Sends <paramref name="start"/>, then <paramref name="piece"/> again and again until the client goes away.</summary>
    public static LoopbackReply Drip(string start, byte[] piece, TimeSpan pause) =>
        new(
            async (_, stream, token) =>
            {
                await stream.WriteAsync(Encoding.Latin1.GetBytes(start), token);
                while (true)
                {
                    await stream.WriteAsync(piece, token);
                    await Task.Delay(pause, token);
                }
            }
        );

    /// <summary>The first reply to the first request, the next to the next, the last to all that follow.</summary>
    public static LoopbackReply InTurn(params LoopbackReply[] replies)
    {
        var turn = -1;
        return new LoopbackReply(
            (request, stream, token) => replies[Math.Min(Interlocked.Increment(ref turn), replies.Length - 1)].write(request, stream, token)
        );
    }

    /// <summary>Chosen when the request is known.</summary>
    public static LoopbackReply From(Func<LoopbackRequest, LoopbackReply> choose) =>
        new((request, stream, token) => choose(request).write(request, stream, token));

    internal Task WriteAsync(LoopbackRequest request, Stream stream, CancellationToken cancellationToken) =>
        write(request, stream, cancellationToken);

    private static byte[] Head(int status, string[] headers) =>
        Encoding.UTF8.GetBytes(
            $"HTTP/1.1 {status} -\r\nConnection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n"
        );
}
