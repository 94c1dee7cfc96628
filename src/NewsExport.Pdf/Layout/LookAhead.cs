namespace NewsExport.Pdf.Layout;

/// <summary>Looks at the parts behind the first one without placing them.</summary>
internal sealed class LookAhead(PartQueue queue)
{
    /// <summary>A chain of parts that must stay together is followed this far.</summary>
    private const int Farthest = 40;

    /// <summary>Whether the parts after the first can begin at <paramref name="cursor"/> as they must.</summary>
    public bool CanFollow(Cursor cursor)
    {
        for (var i = 1; i < Farthest; i++)
        {
            if (queue.Peek(i) is not { } part)
            {
                return true;
            }

            if (part.IsMarginal)
            {
                continue;
            }

            var room = cursor.RoomFor(part);
            var fit = part.Fit(room);
            if (fit.Head is null)
            {
                // A picture under a heading may float; there must be text after it, and that must then begin here.
                if (part.CanFloat && cursor.FollowsHeading && NextText(i) is { } text)
                {
                    i = text - 1;
                    continue;
                }

                return false;
            }

            if (fit.Rest is not null || !part.KeepWithNext)
            {
                return true;
            }

            cursor = cursor.Past(part, room.Top, fit.Head);
        }

        return true;
    }

    /// <summary>The first part behind the pictures at <paramref name="from"/>; null: there is none, or too many would have to wait.</summary>
    private int? NextText(int from)
    {
        for (var i = from; i <= from + FloatQueue.Most; i++)
        {
            if (queue.Peek(i) is { CanFloat: false, IsMarginal: false })
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Height of the text that follows the first part, up to the next picture.</summary>
    public double TextAfterFirst()
    {
        double height = 0;
        for (var i = 1; i < Farthest && queue.Peek(i) is { } part; i++)
        {
            if (part.CanFloat)
            {
                break;
            }

            height += part.Extent;
        }

        return height;
    }
}
