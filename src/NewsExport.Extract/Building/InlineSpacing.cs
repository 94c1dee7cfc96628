using System.Text;

namespace NewsExport.Extract.Building;

/// <summary>Collapses the white space of a line across the boundaries of its inlines, joins neighbouring runs and drops what is empty (CSS Text 3, 4.1).</summary>
internal static class InlineSpacing
{
    /// <summary>The line as a reader sees it; empty when nothing is left of it.</summary>
    public static ValueList<Inline> Collapse(IReadOnlyList<Inline> raw)
    {
        var state = new LineState();
        var line = Pass(raw, state);
        return TrimEnd(line).ToValueList();
    }

    private static List<Inline> Pass(IReadOnlyList<Inline> raw, LineState state)
    {
        var line = new List<Inline>(raw.Count);
        foreach (var inline in raw)
        {
            if (inline is TextRun run)
            {
                AddText(line, run, state);
            }
            else if (inline is LineBreak)
            {
                AddBreak(line, inline, state);
            }
            else if (Wrapped(inline) is { } wrapper)
            {
                AddWrapper(line, wrapper, state);
            }
            else
            {
                state.AfterSpace = false;
                line.Add(inline);
            }
        }

        return line;
    }

    private static void AddText(List<Inline> line, TextRun run, LineState state)
    {
        var text = new StringBuilder(run.Text.Length);
        foreach (var letter in Whitespace.Printable(run.Text))
        {
            var isSpace = Whitespace.IsSpace(letter);
            if (!isSpace || !state.AfterSpace)
            {
                text.Append(isSpace ? ' ' : letter);
            }

            state.AfterSpace = isSpace;
        }

        if (text.Length == 0)
        {
            return;
        }

        if (line.Count > 0 && line[^1] is TextRun before && before.Language == run.Language && before.Direction == run.Direction)
        {
            line[^1] = before with { Text = before.Text + text };
            return;
        }

        line.Add(run with { Text = text.ToString() });
    }

    private static void AddBreak(List<Inline> line, Inline lineBreak, LineState state)
    {
        TrimEndOfText(line);
        state.AfterSpace = true;
        line.Add(lineBreak);
    }

    private static void AddWrapper(
        List<Inline> line,
        (IReadOnlyList<Inline> Children, Func<ValueList<Inline>, Inline> Wrap) wrapper,
        LineState state
    )
    {
        var children = Pass(wrapper.Children, state);
        if (children.Count == 0)
        {
            return;
        }

        // A wrapper of nothing but a space is the space.
        if (children is [TextRun { Text: " " }])
        {
            line.Add(children[0]);
            return;
        }

        line.Add(wrapper.Wrap(children.ToValueList()));
    }

    private static (IReadOnlyList<Inline> Children, Func<ValueList<Inline>, Inline> Wrap)? Wrapped(Inline inline) =>
        inline switch
        {
            Emphasis x => (x.Children, children => x with { Children = children }),
            Strong x => (x.Children, children => x with { Children = children }),
            Link x => (x.Children, children => x with { Children = children }),
            Subscript x => (x.Children, children => x with { Children = children }),
            Superscript x => (x.Children, children => x with { Children = children }),
            Strike x => (x.Children, children => x with { Children = children }),
            SmallCaps x => (x.Children, children => x with { Children = children }),
            InlineQuotation x => (x.Children, children => x with { Children = children }),
            Mark x => (x.Children, children => x with { Children = children }),
            Ruby x => (x.Base, children => x with { Base = children }),
            _ => null,
        };

    /// <summary>Without the spaces and breaks at the end of the line, wherever they are nested.</summary>
    private static List<Inline> TrimEnd(List<Inline> line)
    {
        while (line.Count > 0)
        {
            var last = line[^1];
            if (last is LineBreak)
            {
                line.RemoveAt(line.Count - 1);
            }
            else if (last is TextRun run)
            {
                var text = run.Text.TrimEnd(' ');
                line[^1] = run with { Text = text };
                if (text.Length > 0)
                {
                    return line;
                }

                line.RemoveAt(line.Count - 1);
            }
            else if (Wrapped(last) is { } wrapper)
            {
                var children = TrimEnd([.. wrapper.Children]);
                if (children.Count > 0)
                {
                    line[^1] = wrapper.Wrap(children.ToValueList());
                    return line;
                }

                line.RemoveAt(line.Count - 1);
            }
            else
            {
                return line;
            }
        }

        return line;
    }

    private static void TrimEndOfText(List<Inline> line)
    {
        if (line.Count > 0 && line[^1] is TextRun run)
        {
            var text = run.Text.TrimEnd(' ');
            if (text.Length == 0)
            {
                line.RemoveAt(line.Count - 1);
            }
            else
            {
                line[^1] = run with { Text = text };
            }
        }
    }

    /// <summary>A line starts as if a space had just been: leading white space vanishes.</summary>
    private sealed class LineState
    {
        public bool AfterSpace { get; set; } = true;
    }
}
