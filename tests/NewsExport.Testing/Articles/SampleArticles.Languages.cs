namespace NewsExport.Testing.Articles;

public static partial class SampleArticles
{
    /// <summary>A Persian article: right to left, Latin and numbers inside, a list, a table, a note.</summary>
    public static Article Persian() =>
        From(
            new Uri("https://roodnameh.example/1405/kelid"),
            new ArticleMetadata
            {
                Title = Known("کلیدساز بازار کهنه"),
                Subtitle = Known("مردی که هزار قفل را به یاد دارد."),
                Authors = Known<ValueList<Byline>>([new Byline("مینا راستین")]),
                Published = Known(new PublicationDate(new DateOnly(2026, 5, 17))),
                Language = Known("fa"),
                Direction = TextDirection.RightToLeft,
                SiteName = Known("رودنامه"),
                Section = Known("شهر"),
            },
            [
                P(
                    T("دکان او سه پله پایین‌تر از خیابان است. روی در نوشته‌اند «باز است» و زیر آن "),
                    new Link("https://locks.example/catalogue", [T("فهرست Yale")]),
                    T(" آویزان است"),
                    new NoteReference("n1", "۱"),
                    T(".")
                ),
                H(2, "قفل‌هایی که نمی‌شناسد"),
                P("می‌گوید از هر ده مشتری، دو نفر کلید را گم نکرده‌اند؛ خانه را گم کرده‌اند."),
                new ListBlock(
                    true,
                    [
                        [P("قفل آویز، سال ۱۳۲۰")],
                        [P("قفل Mul-T-Lock، مدل MT5+")],
                    ]
                ),
                new TableBlock([
                    new TableRow([Head("سال"), Head("کلید")]),
                    new TableRow([Cell("۱۴۰۳"), Cell("۲۱۰")]),
                    new TableRow([Cell("۱۴۰۴"), Cell("۱۷۵")]),
                ])
                {
                    HeaderRows = 1,
                },
                new Footnote("۱", [P("چاپ نخست آن نایاب است.")]) { Id = "n1" },
            ]
        );

    /// <summary>A Chinese article.</summary>
    public static Article Chinese() =>
        From(
            new Uri("https://duqiao.example/2026/11/chuan"),
            new ArticleMetadata
            {
                Title = Known("最后一班渡船"),
                Authors = Known<ValueList<Byline>>([new Byline("林晚舟")]),
                Published = Known(new PublicationDate(new DateOnly(2026, 11, 12))),
                Language = Known("zh-Hans"),
                SiteName = Known("渡桥周刊"),
            },
            [
                P("船在六点三十分离岸，比时刻表晚了两分钟。没有人抱怨：码头上的人都知道，这是它最后一次过江。"),
                H(2, "一张旧船票"),
                P(T("票价从来没有变过，一直是"), new Strong([T("两元")]), T("。老板说：“涨价要换牌子，换牌子更贵。”")),
            ]
        );
}
