using System.Runtime.CompilerServices;

namespace NewsExport.Extract.Metadata;

/// <summary>Trust in one source for one field.</summary>
/// <param name="Source">Name of the source as outputs show it.</param>
/// <param name="Trust">0 to 1.</param>
/// <param name="Name">Its name in <see cref="Weights"/>, by which it is left out when measured.</param>
internal sealed record Weight(string Source, double Trust, [CallerMemberName] string Name = "");
