using System.Collections.Concurrent;
using NewsExport.Images;

namespace NewsExport.Pipeline.Reading;

/// <summary>Fetches the pictures of an article and makes them ready, several at a time; a picture that fails is said, never guessed.</summary>
internal sealed class PictureCollector(Stages stages)
{
    /// <summary>Like a browser's connections to one host.</summary>
    private const int AtOnce = 6;

    /// <summary>A gallery of a large festival has some 300 pictures; thousands are an attack or a catalogue.</summary>
    private const int MaxPictures = 400;

    /// <summary>Bytes of made pictures held for one article: with the documents made of them, a fraction of the gigabyte a page may take.</summary>
    private const long MaxBytes = 200_000_000;

    private static readonly string TooLargeTogether = $"the article's pictures are larger than {MaxBytes / 1_000_000} MB together";

    public async Task<CollectedPictures> CollectAsync(
        Capture capture,
        ValueList<AssetRequest> requests,
        CancellationToken cancellationToken
    )
    {
        var images = new ConcurrentDictionary<string, PreparedImage>(StringComparer.Ordinal);
        var wanted = Math.Min(requests.Count, MaxPictures);
        var allowances = new ConcurrentDictionary<string, ValueList<string>>(StringComparer.Ordinal);
        long held = 0;
        var next = -1;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var workers = new Task[Math.Min(AtOnce, wanted)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = Task.Run(WorkAsync, stop.Token);
        }

        await Task.WhenAll(workers).ConfigureAwait(false);
        var unseen = images
            .Where(entry => entry.Value.Failure is ImagePreparer.TrackingPixel)
            .Select(entry => entry.Key)
            .ToHashSet(StringComparer.Ordinal);
        return new CollectedPictures(
            images,
            unseen,
            [.. Notices(requests.Where(request => !unseen.Contains(request.Key)), images, requests.Count)],
            [.. requests.SelectMany(request => allowances.GetValueOrDefault(request.Key, [])).Distinct(StringComparer.Ordinal)]
        );

        // Each worker takes the next picture that nobody has taken, until none is left, or until one of them fails.
        async Task WorkAsync()
        {
            try
            {
                for (var place = Interlocked.Increment(ref next); place < wanted; place = Interlocked.Increment(ref next))
                {
                    stop.Token.ThrowIfCancellationRequested();
                    await KeepAsync(requests[place], stop.Token).ConfigureAwait(false);
                }
            }
            catch
            {
                await stop.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }

        async Task KeepAsync(AssetRequest request, CancellationToken token)
        {
            if (Interlocked.Read(ref held) > MaxBytes)
            {
                images[request.Key] = new PreparedImage { Failure = TooLargeTogether };
                return;
            }

            var asset = await stages.Fetcher.FetchAssetAsync(capture, request, token).ConfigureAwait(false);
            var image = stages.Prepare(asset, token);
            Interlocked.Add(ref held, image.Bytes?.Length ?? 0);
            images[request.Key] = image;
            allowances[request.Key] = asset.Allowances;
        }
    }

    private static IEnumerable<Diagnostic> Notices(
        IEnumerable<AssetRequest> requests,
        ConcurrentDictionary<string, PreparedImage> images,
        int wanted
    )
    {
        foreach (var request in requests)
        {
            var image = images.GetValueOrDefault(request.Key);
            if (image?.Failure is { } failure)
            {
                yield return Diagnostics.PictureNotKept(ShownAddress.OfPicture(request.Key), failure);
            }
            else if (image?.Note is { } note)
            {
                yield return Diagnostics.PictureNotWhole(ShownAddress.OfPicture(request.Key), note);
            }
        }

        if (wanted > MaxPictures)
        {
            yield return Diagnostics.TooManyPictures(wanted, MaxPictures);
        }
    }
}

/// <summary>Pictures by key, and what was noticed in the order of the text.</summary>
/// <param name="Unseen">Keys of pictures that nobody was meant to see: they are taken out of the body.</param>
/// <param name="Allowances">Each guard that was lifted to get them.</param>
internal sealed record CollectedPictures(
    IReadOnlyDictionary<string, PreparedImage> Images,
    IReadOnlySet<string> Unseen,
    ValueList<Diagnostic> Diagnostics,
    ValueList<string> Allowances
);
