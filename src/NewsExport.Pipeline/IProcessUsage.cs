namespace NewsExport.Pipeline;

/// <summary>What the process has taken of the machine.</summary>
internal interface IProcessUsage
{
    /// <summary>CPU time since the start, of all threads.</summary>
    TimeSpan Computed { get; }

    /// <summary>Bytes of memory that are resident.</summary>
    long Resident { get; }

    /// <summary>Gives back what is held and no longer needed; takes computing.</summary>
    void Trim();
}
