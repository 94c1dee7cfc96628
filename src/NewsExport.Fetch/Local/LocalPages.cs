using System.Security.Cryptography;
using NewsExport.Fetch.Decoding;
using NewsExport.Fetch.Sniffing;

namespace NewsExport.Fetch.Local;

/// <summary>Pages from files and from standard input.</summary>
internal sealed class LocalPages(FetchOptions options, TimeProvider clock)
{
    private const int ChunkSize = 64 * 1024;

    public async Task<Result<Capture>> ReadFileAsync(ArticleSource source, CancellationToken cancellationToken)
    {
        var path = source.Path ?? source.Text;
        if (Directory.Exists(path))
        {
            return Failed(Failures.Unreadable(source.Text, "it is a folder; name the page in it"));
        }

        if (!File.Exists(path))
        {
            return Failed(Failures.NotFound(source.Text));
        }

        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await using (file.ConfigureAwait(false))
            {
                var time = WholeSeconds.Of(new DateTimeOffset(File.GetLastWriteTimeUtc(file.SafeFileHandle)));
                // A file on a disk is there at once; a pipe with a name is waited for.
                var body = file.CanSeek
                    ? ReadAtOnce(file, MostBytes)
                    : await ReadAsync(file, MostBytes, cancellationToken).ConfigureAwait(false);
                return Capture(source, body, time, MediaTypeOf(path));
            }
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(Failures.Unreadable(source.Text, "permission denied; check who may read it"));
        }
        catch (IOException)
        {
            return Failed(Failures.Unreadable(source.Text, "the disk or the file system refused; check that it opens elsewhere"));
        }
    }

    public async Task<Result<Capture>> ReadStandardInputAsync(ArticleSource source, CancellationToken cancellationToken)
    {
        if (options.StandardInput is not { } open)
        {
            return Failed(Failures.Unreadable("standard input", "there is none here; name a file or an address"));
        }

        try
        {
            var input = open();
            await using (input.ConfigureAwait(false))
            {
                var time = WholeSeconds.Of(options.SourceDate ?? clock.GetUtcNow());
                return Capture(source, await ReadAsync(input, MostBytes, cancellationToken).ConfigureAwait(false), time, "text/html");
            }
        }
        catch (IOException)
        {
            return Failed(Failures.Unreadable("standard input", "it broke off; check the command before the pipe"));
        }
    }

    private Result<Capture> Capture(ArticleSource source, BoundedBuffer? body, DateTimeOffset time, string? mediaType)
    {
        var shown = source.Kind == ArticleSourceKind.StandardInput ? "standard input" : source.Text;
        if (body is null)
        {
            return Failed(Failures.TooLarge(shown, MostBytes));
        }

        if (PageRules.Refuse(shown, body.Written.Span) is { } failure)
        {
            return Failed(failure);
        }

        return Result<Capture>.Of(
            new Capture
            {
                Source = source,
                FinalUrl = options.BaseUrl,
                FetchedAt = time,
                MediaType = mediaType ?? (BodySniffer.Sniff(body.Written.Span) == BodyKind.Html ? "text/html" : "text/plain"),
                Body = body.Written,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(body.Written.Span)),
            }
        );
    }

    private long MostBytes => Math.Min(options.MaxHtmlBytes, options.MaxBytes);

    /// <summary>Null: more than <paramref name="most"/> bytes.</summary>
    private static BoundedBuffer? ReadAtOnce(FileStream content, long most)
    {
        var body = new BoundedBuffer(most);
        var chunk = new byte[ChunkSize];
        while (content.Read(chunk) is var count and > 0)
        {
            if (!body.TryAppend(chunk.AsSpan(0, count)))
            {
                return null;
            }
        }

        return body;
    }

    /// <summary>Null: more than <paramref name="most"/> bytes.</summary>
    private static async Task<BoundedBuffer?> ReadAsync(Stream content, long most, CancellationToken cancellationToken)
    {
        var body = new BoundedBuffer(most);
        var chunk = new byte[ChunkSize];
        while (true)
        {
            var count = await content.ReadAsync(chunk, cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return body;
            }

            if (!body.TryAppend(chunk.AsSpan(0, count)))
            {
                return null;
            }
        }
    }

    // A name decides only between kinds of text; what is no text at all is told by its bytes.
    private static string? MediaTypeOf(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" => "text/html",
            ".xhtml" or ".xht" => "application/xhtml+xml",
            ".md" or ".markdown" => "text/markdown",
            ".txt" => "text/plain",
            _ => null,
        };

    private static Result<Capture> Failed(Failure failure) => Result<Capture>.Failed(failure.Code, failure.Message);
}
