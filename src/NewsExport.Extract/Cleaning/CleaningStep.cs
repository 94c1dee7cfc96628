namespace NewsExport.Extract.Cleaning;

/// <summary>One heuristic: it knows one thing that pages put beside or into articles, and takes it out.</summary>
internal abstract class CleaningStep
{
    /// <summary>Its file's name in kebab case.</summary>
    public abstract string Name { get; }

    /// <summary>What it takes out and why, in words for the removal log.</summary>
    public abstract string Reason { get; }

    public abstract void Apply(CleaningTask task);
}
