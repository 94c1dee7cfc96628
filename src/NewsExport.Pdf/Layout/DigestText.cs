namespace NewsExport.Pdf.Layout;

/// <summary>A SHA-256 for people: two lines of four groups of eight.</summary>
internal static class DigestText
{
    public static string InGroups(string digest)
    {
        var text = new System.Text.StringBuilder(digest.Length + 8);
        for (var i = 0; i < digest.Length; i += 8)
        {
            if (i > 0)
            {
                text.Append(i == 32 ? '\u2028' : ' ');
            }

            text.Append(digest, i, Math.Min(8, digest.Length - i));
        }

        return text.ToString();
    }
}
