using System.Buffers.Binary;

namespace NewsExport.Pdf.Writing.Metadata;

/// <summary>A version 2 ICC display profile of sRGB (IEC 61966-2-1), built from its primaries (ICC.1:2001-12) so that nobody else's profile must be carried.</summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 1024;

    public static byte[] Create()
    {
        // One curve serves all three channels. Primaries and white are adapted to the D50 of the connection space.
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", Copyright("No copyright, use freely")),
            ("wtpt", Xyz(0.9642, 1.0, 0.8249)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var profile = new List<byte>(new byte[HeaderLength]);
        var table = new List<byte>(BigEndian(tags.Length));
        var data = new List<byte>();
        var dataStart = HeaderLength + 4 + (tags.Length * 12);
        var curvePlace = -1;
        foreach (var (tag, content) in tags)
        {
            var isCurve = ReferenceEquals(content, curve);
            var place = isCurve && curvePlace >= 0 ? curvePlace : dataStart + data.Count;
            if (place == dataStart + data.Count)
            {
                data.AddRange(content);
                data.AddRange(new byte[-data.Count & 3]);
            }

            curvePlace = isCurve ? place : curvePlace;
            table.AddRange([.. System.Text.Encoding.ASCII.GetBytes(tag), .. BigEndian(place), .. BigEndian(content.Length)]);
        }

        byte[] whole = [.. profile, .. table, .. data];
        WriteHeader(whole);
        return whole;
    }

    private static void WriteHeader(byte[] profile)
    {
        var header = profile.AsSpan();
        BinaryPrimitives.WriteInt32BigEndian(header, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(header[8..], 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(header[12..]);
        // A fixed date of creation: 2026-01-01.
        ReadOnlySpan<ushort> date = [2026, 1, 1, 0, 0, 0];
        for (var part = 0; part < date.Length; part++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(header[(24 + (part * 2))..], date[part]);
        }

        "acsp"u8.CopyTo(header[36..]);
        Fixed(0.9642).CopyTo(header[68..]);
        Fixed(1).CopyTo(header[72..]);
        Fixed(0.8249).CopyTo(header[76..]);
    }

    private static byte[] Curve()
    {
        var points = new byte[12 + (CurvePoints * 2)];
        "curv"u8.CopyTo(points);
        BinaryPrimitives.WriteInt32BigEndian(points.AsSpan(8), CurvePoints);
        for (var point = 0; point < CurvePoints; point++)
        {
            var value = point / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(points.AsSpan(12 + (point * 2)), (ushort)Math.Round(linear * 65_535));
        }

        return points;
    }

    /// <summary>textDescriptionType (6.5.17): ASCII, then empty Unicode and ScriptCode parts.</summary>
    private static byte[] Description(string text) =>
        [
            .. "desc\0\0\0\0"u8,
            .. BigEndian(text.Length + 1),
            .. System.Text.Encoding.ASCII.GetBytes(text),
            0,
            .. new byte[4 + 4 + 2 + 1 + 67],
        ];

    private static byte[] Copyright(string text) => [.. "text\0\0\0\0"u8, .. System.Text.Encoding.ASCII.GetBytes(text), 0];

    private static byte[] Xyz(double x, double y, double z) => [.. "XYZ \0\0\0\0"u8, .. Fixed(x), .. Fixed(y), .. Fixed(z)];

    /// <summary>s15Fixed16Number.</summary>
    private static byte[] Fixed(double value) => BigEndian((int)Math.Round(value * 65_536));

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
