using System.Net;

namespace NewsExport.Fetch.Safety;

/// <summary>Turns a host name into addresses. Its answers are never trusted: the gate judges each.</summary>
internal interface IHostResolver
{
    /// <summary>All addresses of <paramref name="host"/>; empty, or a <see cref="System.Net.Sockets.SocketException"/>, if there are none.</summary>
    Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken);
}
