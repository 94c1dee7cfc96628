using System.Reflection;

namespace NewsExport.Pipeline;

/// <summary>What documents and requests say they were made by.</summary>
internal static class ProgramName
{
    public static string Version { get; } =
        typeof(ProgramName).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    public static string WithVersion => $"NewsExport {Version}";
}
