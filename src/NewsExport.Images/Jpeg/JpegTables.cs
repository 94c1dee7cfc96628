namespace NewsExport.Images.Jpeg;

/// <summary>The tables that ITU-T T.81, annex K, gives as examples, which every decoder knows well; a byte is two digits.</summary>
internal static class JpegTables
{
    /// <summary>From the place in a file's order to the place in a block, row after row (T.81, figure 5).</summary>
    public static byte[] ZigZag { get; } =
        Convert.FromHexString(
            "000108100902030A11182019120B04050C131A21283029221B140D06070E151C232A313839322B241D160F171E252C33"
                + "3A3B342D261F272E353C3D362F373E3F"
        );

    /// <summary>Steps of brightness at quality 50, row after row (T.81, table K.1).</summary>
    public static byte[] LumaSteps { get; } =
        Convert.FromHexString(
            "100B0A101828333D0C0C0E131A3A3C370E0D1018283945380E11161D3357503E12162538446D674D182337405168715C"
                + "31404E5767797865485C5F6270646763"
        );

    /// <summary>Steps of colour at quality 50, row after row (T.81, table K.2).</summary>
    public static byte[] ChromaSteps { get; } =
        Convert.FromHexString(
            "1112182F6363636312151A4263636363181A3863636363632F4263636363636363636363636363636363636363636363"
                + "63636363636363636363636363636363"
        );

    /// <summary>How many codes have 1 to 16 bits, then what they mean (T.81, tables K.3 to K.6).</summary>
    public static byte[] LumaDc { get; } = Convert.FromHexString("00010501010101010100000000000000000102030405060708090A0B");

    public static byte[] ChromaDc { get; } = Convert.FromHexString("00030101010101010101010000000000000102030405060708090A0B");

    public static byte[] LumaAc { get; } =
        Convert.FromHexString(
            "0002010303020403050504040000017D01020300041105122131410613516107227114328191A1082342B1C11552D1F0"
                + "2433627282090A161718191A25262728292A3435363738393A434445464748494A535455565758595A63646566676869"
                + "6A737475767778797A838485868788898A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3C4C5"
                + "C6C7C8C9CAD2D3D4D5D6D7D8D9DAE1E2E3E4E5E6E7E8E9EAF1F2F3F4F5F6F7F8F9FA"
        );

    public static byte[] ChromaAc { get; } =
        Convert.FromHexString(
            "00020102040403040705040400010277000102031104052131061241510761711322328108144291A1B1C109233352F0"
                + "156272D10A162434E125F11718191A262728292A35363738393A434445464748494A535455565758595A636465666768"
                + "696A737475767778797A82838485868788898A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3"
                + "C4C5C6C7C8C9CAD2D3D4D5D6D7D8D9DAE2E3E4E5E6E7E8E9EAF2F3F4F5F6F7F8F9FA"
        );
}
