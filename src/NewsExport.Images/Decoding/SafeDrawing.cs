namespace NewsExport.Images.Decoding;

/// <summary>An SVG that acts on nothing and asks for nothing.</summary>
/// <param name="LacksWords">Text was left out, because there is no font to draw it with.</param>
internal sealed record SafeDrawing(ReadOnlyMemory<byte> Bytes, bool LacksWords);
