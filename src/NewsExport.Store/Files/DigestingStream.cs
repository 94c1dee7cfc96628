using System.Security.Cryptography;

namespace NewsExport.Store.Files;

/// <summary>Writes through to another stream and counts and digests what passes. Small writes are gathered.</summary>
internal sealed class DigestingStream(Stream target) : Stream
{
    private const int Gathered = 64 * 1024;
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] gathered = new byte[Gathered];
    private int waiting;
    private long written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => written + waiting;

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException("documents are written forward only");
    }

    /// <summary>SHA-256 of everything written so far, 64 lower-case hex digits.</summary>
    public string Sha256()
    {
        Drain();
        return Convert.ToHexStringLower(digest.GetCurrentHash());
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.Length > gathered.Length - waiting)
        {
            Drain();
        }

        if (buffer.Length >= gathered.Length)
        {
            Pass(buffer);
            return;
        }

        buffer.CopyTo(gathered.AsSpan(waiting));
        waiting += buffer.Length;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
        Drain();
        target.Flush();
    }

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Flush();
        return Task.CompletedTask;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("documents are written forward only");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("documents are written forward only");

    public override void SetLength(long value) => throw new NotSupportedException("documents are written forward only");

    protected override void Dispose(bool disposing)
    {
        // The target and the digest end with the pending file; a renderer that closes its stream must not end them.
        if (disposing)
        {
            Drain();
        }

        base.Dispose(disposing);
    }

    /// <summary>Frees the digest; nothing is written after this.</summary>
    public void Release() => digest.Dispose();

    private void Drain()
    {
        if (waiting > 0)
        {
            Pass(gathered.AsSpan(0, waiting));
            waiting = 0;
        }
    }

    private void Pass(ReadOnlySpan<byte> bytes)
    {
        digest.AppendData(bytes);
        target.Write(bytes);
        written += bytes.Length;
    }
}
