using NewsExport.Fetch.Decoding;

namespace NewsExport.Fetch.Http;

/// <summary>Undoes a response's content codings and says what was wrong with them.</summary>
internal static class BodyDecoder
{
    public static Outcome<DecodedBody> Decode(
        Uri url,
        string? header,
        ReadOnlyMemory<byte> wire,
        long most,
        CancellationToken cancellationToken
    )
    {
        var codings = ContentCodings.Parse(header);
        if (codings.Count > ContentCodings.Most)
        {
            return Failures.TooManyCodings(url, codings.Count);
        }

        var body = new DecodedBody(DecodeStatus.Done, wire);
        var trailing = 0;
        foreach (var coding in codings.Reverse())
        {
            // A body of no bytes has nothing to undo, whatever the header says.
            if (body.Bytes.IsEmpty)
            {
                break;
            }

            if (ContentCodings.Decoder(coding) is not { } decode)
            {
                return Failures.UnknownCoding(url);
            }

            body = decode(body.Bytes, most, cancellationToken);
            trailing += body.TrailingBytes;
            switch (body.Status)
            {
                case DecodeStatus.Broken:
                    return Failures.BadEncoding(url, coding);
                case DecodeStatus.Truncated:
                    return Failures.TruncatedCoding(url, coding);
                case DecodeStatus.TooLarge:
                    return Failures.TooLarge(WebAddress.Shown(url), most);
                default:
                    break;
            }
        }

        return body with
        {
            TrailingBytes = trailing,
        };
    }
}
