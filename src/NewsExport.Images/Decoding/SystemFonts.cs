namespace NewsExport.Images.Decoding;

/// <summary>Whether the words of a drawing can be drawn here. Without a font configuration none would appear, and the library under it complains on stderr.</summary>
internal static class SystemFonts
{
    public static bool AreFound =>
        !OperatingSystem.IsLinux()
        || File.Exists("/etc/fonts/fonts.conf")
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("FONTCONFIG_FILE"));
}
