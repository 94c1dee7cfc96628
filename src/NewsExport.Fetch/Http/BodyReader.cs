using System.Buffers;
using NewsExport.Fetch.Decoding;

namespace NewsExport.Fetch.Http;

/// <summary>Reads a body from the wire: bounded, never silent for long, and whole or not at all.</summary>
internal sealed class BodyReader(FetchOptions options, TimeProvider clock)
{
    private const int ChunkSize = 64 * 1024;

    public async Task<Outcome<BoundedBuffer>> ReadAsync(Uri url, HttpContent content, long most, CancellationToken whole)
    {
        if (content.Headers.ContentLength > most)
        {
            return Failures.TooLarge(WebAddress.Shown(url), most);
        }

        var body = new BoundedBuffer(most);
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            var stream = await content.ReadAsStreamAsync(whole).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                while (true)
                {
                    var count = await ReadSomeAsync(stream, chunk, whole).ConfigureAwait(false);
                    if (count == 0)
                    {
                        return body;
                    }

                    if (!body.TryAppend(chunk.AsSpan(0, count)))
                    {
                        return Failures.TooLarge(WebAddress.Shown(url), most);
                    }
                }
            }
        }
        catch (OperationCanceledException) when (!whole.IsCancellationRequested)
        {
            return Failures.Timeout(url, "a pause in the body", options.SilenceTimeout, isPassing: false);
        }
        catch (HttpIOException exception) when (exception.HttpRequestError == HttpRequestError.InvalidResponse)
        {
            return Failures.BadResponse(url, "the answer's chunks are broken");
        }
        catch (IOException)
        {
            // RFC 9112 8: fewer bytes than announced, or no last chunk, is an incomplete message.
            return Failures.Truncated(url, body.Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private async ValueTask<int> ReadSomeAsync(Stream stream, Memory<byte> chunk, CancellationToken whole)
    {
        using var timer = new CancellationTokenSource(options.SilenceTimeout, clock);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(whole, timer.Token);
        return await stream.ReadAsync(chunk, deadline.Token).ConfigureAwait(false);
    }
}
