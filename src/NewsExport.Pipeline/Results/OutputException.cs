namespace NewsExport.Pipeline;

/// <summary>The output cannot be written at all; said before anything is fetched. The message is a whole sentence.</summary>
public sealed class OutputException : Exception
{
    public OutputException() { }

    public OutputException(string message)
        : base(message) { }

    public OutputException(string message, Exception innerException)
        : base(message, innerException) { }
}
