namespace NewsExport.Extract.Cleaning;

/// <summary>One heuristic: it knows one thing that pages put beside or into articles, and takes it out.</summary>
internal abstract class CleaningStep
{
    /// <summary>Its file's name in kebab case.</summary>
    public abstract string Name { get; }

    /// <summary>What it takes out and why, in words for the removal log.</summary>
    public abstract string Reason { get; }

    /// <summary>The share of the running text above which the step as a whole is not believed, and taken back. Default 0.7.</summary>
    public virtual double MostOfAll => 0.7;

    public abstract void Apply(CleaningTask task);
}
