using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace NewsExport.Pdf.Fonts;

/// <summary>The bytes of a font file where they lie, in the program's image or in a mapped file; never copied to the managed heap.</summary>
internal sealed unsafe class MappedBytes : MemoryManager<byte>
{
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly UnmanagedMemoryStream? _resource;
    private readonly byte* _start;
    private readonly int _length;

    private MappedBytes(UnmanagedMemoryStream resource)
    {
        _resource = resource;
        _start = resource.PositionPointer;
        _length = checked((int)resource.Length);
    }

    private MappedBytes(MemoryMappedFile file, MemoryMappedViewAccessor view, int length)
    {
        _file = file;
        _view = view;
        _length = length;
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _start = start;
    }

    public nint Address => (nint)_start;

    /// <summary>An embedded resource of this assembly.</summary>
    public static MappedBytes OfResource(string name)
    {
        var stream = typeof(MappedBytes).Assembly.GetManifestResourceStream(name);
        return stream is UnmanagedMemoryStream mapped
            ? new MappedBytes(mapped)
            : throw new InvalidOperationException($"The program lacks its own resource {name}.");
    }

    /// <summary>A file, mapped read-only: a collection of 26 MB costs only the pages that are touched.</summary>
    public static MappedBytes OfFile(string path)
    {
        var length = checked((int)new FileInfo(path).Length);
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        return new MappedBytes(file, file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), length);
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex, pinnable: this);

    public override void Unpin() { }

    protected override void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        _view?.SafeMemoryMappedViewHandle.ReleasePointer();
        _view?.Dispose();
        _file?.Dispose();
        _resource?.Dispose();
    }
}
