namespace NewsExport.Pdf.Shaping.Characters;

/// <summary>The properties of one code point, packed as Data/generate.py says.</summary>
internal readonly record struct CharacterRecord(uint Bits)
{
    public LineBreakClass LineBreak => (LineBreakClass)(Bits & 63);

    public BidiClass Bidi => (BidiClass)((Bits >> 6) & 31);

    /// <summary>Number of the script; <see cref="CharacterTable.ScriptTag"/> names it.</summary>
    public byte Script => (byte)(Bits >> 11);

    /// <summary>East Asian Width F, W or H.</summary>
    public bool IsEastAsian => (Bits & (1 << 19)) != 0;

    /// <summary>Extended_Pictographic and not assigned yet (UAX#14 LB30b).</summary>
    public bool IsFuturePictograph => (Bits & (1 << 20)) != 0;

    public bool OpensBracket => (Bits & (1 << 21)) != 0;

    public bool ClosesBracket => (Bits & (1 << 22)) != 0;
}
