using NewsExport.Evaluation.Data;

namespace NewsExport.Evaluation;

/// <summary>Does the same for every page of a set, on two threads; answers stand in the order of the pages.</summary>
internal static class Runner
{
    private const int Threads = 2;

    /// <summary>Hostile pages are deep.</summary>
    private const int StackSize = 16 << 20;

    /// <summary>The answers; <paramref name="begin"/> makes what one thread needs, and says what it does for a page.</summary>
    public static IReadOnlyList<T> Run<T>(DataSet set, Func<Func<GoldPage, T>> begin)
    {
        var answers = new T[set.Pages.Count];
        var next = -1;
        var workers = Enumerable
            .Range(0, Threads)
            .Select(_ => new Thread(
                () =>
                {
                    var work = begin();
                    while (Interlocked.Increment(ref next) is var at && at < answers.Length)
                    {
                        answers[at] = work(set.Pages[at]);
                    }
                },
                StackSize
            ))
            .ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return answers;
    }
}
