namespace NewsExport.Fetch;

/// <summary>Bytes of an asset, and the guards that were lifted to get them.</summary>
internal sealed record Payload(ReadOnlyMemory<byte> Bytes, ValueList<string> Allowances);
