namespace NewsExport.Store;

/// <summary>A document could not be put in its place. The message is a whole sentence: what, where, why, what to do.</summary>
internal sealed class StorageException(string message, bool isMachineFault, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>The machine refused (not writable, full): nothing else can be written either, and the run can be resumed. False: this one name is in the way.</summary>
    public bool IsMachineFault => isMachineFault;
}
