using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>The lines that an address asks for, in the order that it asks for.</summary>
internal sealed record LineList(IReadOnlyList<CaseLine> Rows, int Total, ListAddress Address, string Search, string Category, string Variant)
{
    public const string SearchName = "zoek", CategoryName = "soort", VariantName = "variant";
    public const string ByName = "naam", ByCategory = "soort", ByAmount = "bedrag";
    public const int PageSize = 50;

    public bool IsFiltered => Search.Length + Category.Length + Variant.Length > 0;

    public static LineList Of(CaseModel model, string path, IQueryCollection query)
    {
        var (search, category, variant) = (Asked(SearchName), Asked(CategoryName), Asked(VariantName));
        var order = Asked(ListAddress.SortName);
        var column = order.TrimStart('-') is ByCategory or ByAmount ? order.TrimStart('-') : ByName;
        var found = model.Lines.Where(line =>
            (search.Length == 0 || Holds(CaseWords.In(line.Name), search))
            && (category.Length == 0 || line.Category.ToString() == category)
            && (variant.Length == 0 || line.Uses.Any(use => use.Situation == variant))).ToList();
        var sorted = Sorted(found, column, order.StartsWith('-')).ToList();
        var pages = Math.Max(1, (sorted.Count + PageSize - 1) / PageSize);
        var page = int.TryParse(Asked(ListAddress.PageName), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, pages) : 1;
        var address = new ListAddress(path, [(SearchName, search), (CategoryName, category), (VariantName, variant)], column, order.StartsWith('-'), page);
        return new([.. sorted.Skip((page - 1) * PageSize).Take(PageSize)], sorted.Count, address, search, category, variant);

        string Asked(string name) => LineInput.Read(query[name].ToString());
    }

    private static IEnumerable<CaseLine> Sorted(List<CaseLine> lines, string column, bool descending)
    {
        var byName = StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true);
        IEnumerable<CaseLine> sorted = column switch
        {
            ByCategory => lines.OrderBy(line => ModelWords.Of(line.Category), byName).ThenBy(line => CaseWords.In(line.Name), byName),
            ByAmount => lines.OrderBy(line => line.Unit).ThenBy(line => ModelWords.Middle(line.Amount)),
            _ => lines.OrderBy(line => CaseWords.In(line.Name), byName),
        };
        return descending ? sorted.Reverse() : sorted;
    }

    private static bool Holds(string text, string search) =>
        CultureInfo.CurrentUICulture.CompareInfo.IndexOf(text, search, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
