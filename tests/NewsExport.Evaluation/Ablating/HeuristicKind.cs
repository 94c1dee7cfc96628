namespace NewsExport.Evaluation.Ablating;

/// <summary>What a heuristic is part of.</summary>
internal enum HeuristicKind
{
    /// <summary>A step that takes something out.</summary>
    Cleaning,

    /// <summary>A proposer of bodies.</summary>
    Finder,

    /// <summary>A signal by which bodies are compared.</summary>
    Chooser,

    /// <summary>A place of the page that states metadata.</summary>
    Metadata,
}
