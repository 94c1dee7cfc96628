using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads elements of one kind.</summary>
internal interface IBlockReader
{
    /// <summary>The blocks that <paramref name="element"/> stands for; empty if it is left out; null if it is not of this kind.</summary>
    ValueList<Block>? TryRead(IElement element, Scope scope);
}
