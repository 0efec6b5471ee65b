namespace Samenspel.Modules.Atlas.Reading;

/// <summary>One page of a list that is longer.</summary>
/// <param name="Total">Rows on all pages together.</param>
/// <param name="Page">From 1; the last page when a later one was asked for.</param>
internal sealed record ListPage<T>(IReadOnlyList<T> Rows, int Total, int Page, int PageSize)
{
    public const int StandardSize = 50;
    public const int LargestSize = 1500;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public static ListPage<T> Of(IReadOnlyList<T> all, int page, int size)
    {
        var last = Math.Max(1, (all.Count + size - 1) / size);
        var shown = Math.Min(page, last);
        return new ListPage<T>([.. all.Skip((shown - 1) * size).Take(size)], all.Count, shown, size);
    }
}
