namespace NewsExport.Markup.Xhtml;

/// <summary>Writes pictures and figures: kept ones, missing ones as a box that says so, and none where pictures were not wanted.</summary>
internal sealed class PictureMarkup(MarkupScope scope, InlineMarkup inlines)
{
    private readonly MarkupWriter writer = scope.Writer;

    public void WriteFigure(Figure figure)
    {
        var isEmpty = figure.Images.All(image => Prepared(image) is null);
        var hasCaption = figure.Caption.Count > 0 || figure.Credit.Count > 0;
        if (isEmpty && !hasCaption)
        {
            scope.WritePlace(figure);
            return;
        }

        scope.Open("figure", figure).With("class", ClassOf(figure));
        if (figure.Role == FigureRole.Gallery && figure.Images.Count > 1)
        {
            WriteRows(figure);
        }
        else
        {
            WriteAll(figure, figure.Images);
        }

        if (hasCaption)
        {
            WriteCaption(figure);
        }

        writer.Close();
    }

    /// <summary>A picture in a line of text; a missing one leaves its words.</summary>
    public void WriteInline(ArticleImage image)
    {
        if (Prepared(image) is { Bytes: not null } prepared)
        {
            WriteImage(image, prepared, image.AlternativeText ?? "", "inline");
        }
        else
        {
            writer.Text(image.AlternativeText);
        }
    }

    /// <summary>The still picture of an embed.</summary>
    public void WritePoster(ArticleImage image)
    {
        if (Prepared(image) is { Bytes: not null } prepared)
        {
            WriteImage(image, prepared, image.AlternativeText ?? "", "poster");
        }
    }

    /// <summary>Rows of two to four pictures; in a row all have one height, because each takes width by its shape.</summary>
    private void WriteRows(Figure figure)
    {
        const int MostInRow = 4;
        var rows = (figure.Images.Count + MostInRow - 1) / MostInRow;
        for (var row = 0; row < rows; row++)
        {
            var first = row * figure.Images.Count / rows;
            var last = (row + 1) * figure.Images.Count / rows;
            writer.Open("div").With("class", "row");
            WriteAll(figure, figure.Images.Skip(first).Take(last - first), isRow: true);
            writer.Close();
        }
    }

    private void WriteAll(Figure figure, IEnumerable<ArticleImage> images, bool isRow = false)
    {
        foreach (var image in images)
        {
            switch (Prepared(image))
            {
                case { Bytes: not null } prepared:
                    WriteInFigure(image, prepared, Alternative(image, figure), isRow);
                    break;
                case { } missing:
                    WriteMissing(image, missing);
                    break;
                default:
                    WriteAbsent(image);
                    break;
            }
        }
    }

    private void WriteInFigure(ArticleImage image, PreparedImage prepared, string? alternative, bool isRow)
    {
        if (isRow)
        {
            var shape = prepared.Height > 0 ? (double)prepared.Width / prepared.Height : 1;
            writer.Open("span").With("class", "cell").With("style", $"flex:{shape:0.###} 1 0");
        }

        var address = scope.Dialect.KeepsLinks ? WebAddress.Clean(image.Link?.OriginalString) : null;
        if (address is not null)
        {
            writer.Open("a");
            scope.Dialect.WriteAddress(writer, address);
        }

        WriteImage(image, prepared, alternative, null);
        if (address is not null)
        {
            writer.Close();
        }

        if (isRow)
        {
            writer.Close();
        }
    }

    /// <summary>The page's own words; without them the caption; without both, that there are none. An explicit empty text means decoration.</summary>
    private string? Alternative(ArticleImage image, Figure figure)
    {
        if (image.AlternativeText is { } own)
        {
            return own.Trim();
        }

        var caption = InlineText.Of(figure.Caption).Trim();
        if (caption.Length > 0)
        {
            return caption;
        }

        scope.Diagnostics.Add(Markup.Diagnostics.PictureWithoutDescription(image.Key));
        return scope.Labels.ImageWithoutDescription ?? "";
    }

    private void WriteImage(ArticleImage image, PreparedImage prepared, string? alternative, string? style)
    {
        writer.Open("img");
        scope.Dialect.WritePicture(writer, image, prepared);
        writer
            .With("alt", alternative ?? "")
            .With("role", string.IsNullOrEmpty(alternative) ? "presentation" : null)
            .With("class", style)
            .With("width", prepared.Width > 0 ? $"{prepared.Width}" : null)
            .With("height", prepared.Height > 0 ? $"{prepared.Height}" : null)
            .Close();
    }

    private void WriteMissing(ArticleImage image, PreparedImage missing)
    {
        writer.Open("div").With("class", "missing");
        WriteOrigin(image);
        var reason = string.Join(": ", new[] { scope.Labels.PictureNotKept, missing.Failure }.OfType<string>());
        writer.Element("p", reason);
        if (WebAddress.Clean(image.Key) is { } address)
        {
            writer.Open("p").With("class", "address").With("dir", "ltr").Text(address).Close();
        }

        if (image.AlternativeText is { Length: > 0 } words)
        {
            var (open, close) = scope.Labels.Quotes;
            writer.Element("p", open + words + close);
        }

        writer.Close();
    }

    /// <summary>A picture that was not wanted leaves its caption, and in HTML its address.</summary>
    private void WriteAbsent(ArticleImage image)
    {
        if (!scope.Dialect.IsEpub)
        {
            writer.Open("span").With("class", "absent").With("hidden", "hidden");
            WriteOrigin(image);
            writer.Close();
        }
    }

    /// <summary>For those who read our page again: which picture this stands for.</summary>
    private void WriteOrigin(ArticleImage image)
    {
        if (!scope.Dialect.IsEpub)
        {
            writer.With("data-src", PublicAddress.OfReference(image.Key)).With("data-alt", image.AlternativeText);
        }
    }

    private void WriteCaption(Figure figure)
    {
        writer.Open("figcaption");
        inlines.Write(figure.Caption);
        if (figure.Credit.Count > 0)
        {
            writer.Text(figure.Caption.Count > 0 ? " " : "").Open("span").With("class", "credit");
            inlines.Write(figure.Credit);
            writer.Close();
        }

        writer.Close();
    }

    private string ClassOf(Figure figure)
    {
        var role = figure.Role.ToString().ToLowerInvariant();
        var first = figure.Images.Select(Prepared).FirstOrDefault(image => image?.Bytes is not null);
        var shape = first is { Width: > 0, Height: > 0 } && first.Width < first.Height * 1.2 ? " upright" : "";
        return role + (figure.IsWide ? " wide" : "") + (figure.Images.Count == 1 ? shape : "");
    }

    private PreparedImage? Prepared(ArticleImage image) => scope.Article.Images.GetValueOrDefault(image.Key);
}
