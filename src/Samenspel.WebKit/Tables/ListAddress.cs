using System.Globalization;

namespace Samenspel.WebKit.Tables;

/// <summary>
/// The address of a list with its filters, order and page, so that every heading and page number is a link.
/// </summary>
/// <param name="Path">The list's path.</param>
/// <param name="Filters">The filters in force, by query name.</param>
/// <param name="Sort">The column in force.</param>
/// <param name="Descending">Its direction.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record ListAddress(string Path, IReadOnlyList<(string Name, string? Value)> Filters, string Sort, bool Descending, int Page)
{
    public const string SortName = "sorteer";
    public const string PageName = "pagina";

    /// <summary>The sort column and direction as the query carries them: <c>inwoners</c> or <c>-inwoners</c>.</summary>
    public string Order => Descending ? "-" + Sort : Sort;

    public IEnumerable<(string Name, string? Value)> WithPage(int page) =>
        [.. Filters, (SortName, Order), (PageName, page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)];

    /// <summary>A heading's link: the other direction when the list is sorted by it, otherwise its own first direction; back on page 1.</summary>
    public IEnumerable<(string Name, string? Value)> WithSort(string column, bool descendingFirst)
    {
        var descending = string.Equals(column, Sort, StringComparison.Ordinal) ? !Descending : descendingFirst;
        return [.. Filters, (SortName, descending ? "-" + column : column)];
    }

    /// <summary>The query of an export: the same filters and order, all rows.</summary>
    public IEnumerable<(string Name, string? Value)> ForExport(string form) => [.. Filters, (SortName, Order), ("vorm", form)];
}
