using NewsExport.Extract.Candidates;
using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Choosing;

/// <summary>Chooses among the candidates, each cleaned by itself, by what is left of it: running text, links, agreement with the others.</summary>
internal sealed class BodyChooser(CandidateFinder finder, Cleaner cleaner, ChooserSignals signals)
{
    /// <summary>Characters; of a shorter body nothing is left.</summary>
    private const int ShortestOfAll = 60;

    /// <summary>The article's nodes, or why there are none.</summary>
    public Result<ArticleBody> Choose(PageMap map, Subject subject)
    {
        var chosen = Best(cleaner.CleanPage(map, subject), subject);
        if (signals.TakesOnlyRegion && (chosen is null || chosen.Length < ShortestOfAll))
        {
            chosen = Only(map, subject) ?? chosen;
        }

        if (chosen is null)
        {
            return Result<ArticleBody>.Failed(Verdicts.NoArticle(map.Page.Capture.Source.Text, 0));
        }

        var (nodes, removals) = chosen.Cut.Within(chosen.Candidate.Roots);
        return Result<ArticleBody>.Of(
            new ArticleBody(chosen.Candidate.Roots.Select(root => map.Elements[root].Element).ToList(), nodes, removals, chosen.Confidence)
        );
    }

    /// <summary>A page that is short or holds no running text, if it is no list of links. What the edges of articles are is not known of it.</summary>
    private Entry? Only(PageMap map, Subject subject)
    {
        var page = cleaner.CleanPage(map, subject);
        var totals = new Totals(map, page);
        return
            OnlyRegion.Find(page, totals) is { } candidate
            && Entry.Of(candidate, page, totals) is var entry
            && entry.LinkLength * 2 < entry.Length
            ? entry
            : null;
    }

    private Entry? Best(Cut page, Subject subject)
    {
        var map = page.Map;
        var totals = new Totals(map, page);
        var entries = new List<Entry>();
        foreach (var candidate in finder.Find(page, totals))
        {
            var cut = cleaner.CleanArticle(page, candidate.Roots, subject);
            entries.Add(Entry.Of(candidate, cut, totals));
        }

        var wholeProse = totals.ProseLength(map.Elements[0]);
        Entry? best = null;
        var bestScore = double.MinValue;
        foreach (var entry in entries)
        {
            var score = Score(entry, entries, wholeProse);
            if (score > bestScore)
            {
                best = entry;
                bestScore = score;
            }
        }

        return best is null ? null : best with { Confidence = Math.Clamp(Agreement(best, entries), 0, 1) };
    }

    private double Score(Entry entry, List<Entry> entries, int wholeProse)
    {
        var share = wholeProse == 0 ? 0 : (double)entry.Prose / wholeProse;
        var links = entry.Length == 0 ? 1 : (double)entry.LinkLength / entry.Length;
        return (signals.Agreement * Agreement(entry, entries))
            + (signals.Trust * entry.Candidate.Trust)
            + (signals.ProseShare * share)
            + (signals.LinkShare * links)
            + (entry.IsBeside ? signals.Beside : 0);
    }

    /// <summary>The mean of the overlaps with the others: twice what both hold over what they hold together.</summary>
    private static double Agreement(Entry entry, List<Entry> entries)
    {
        if (entries.Count == 1)
        {
            return 0.5;
        }

        var sum = 0.0;
        foreach (var other in entries)
        {
            if (!ReferenceEquals(other, entry))
            {
                sum += entry.Overlap(other);
            }
        }

        return sum / (entries.Count - 1);
    }
}
