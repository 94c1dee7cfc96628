namespace NewsExport.Pipeline;

/// <summary>This process.</summary>
internal sealed class ProcessUsage : IProcessUsage
{
    public TimeSpan Computed => Environment.CpuUsage.TotalTime;

    public long Resident => Environment.WorkingSet;

    public void Trim() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
