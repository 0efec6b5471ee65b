using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>Puts together what a search for partners needs of the atlas.</summary>
internal static class CountryMaking
{
    public static CountryFacts Of(AtlasSnapshot atlas)
    {
        var places = atlas.Current.Where(one => one is { Inhabitants: not null, Latitude: not null, Longitude: not null, IsFictional: false }).OrderBy(one => one.Code, StringComparer.Ordinal).ToList();
        var known = places.Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        var current = atlas.Partnerships.Where(partnership => partnership.IsCurrent).ToList();
        return new(
            places,
            [
                .. from place in places
                   from neighbour in atlas.NeighboursWithKind(place.Code)
                   where neighbour.Kind != AdjacencyKind.Touch && known.Contains(neighbour.Municipality.Code) && string.CompareOrdinal(place.Code, neighbour.Municipality.Code) < 0
                   select (place.Code, neighbour.Municipality.Code),
            ],
            [.. current.Where(partnership => partnership.Versions.Count > 0).Select(IReadOnlyList<string> (partnership) => CodesOf(partnership, known)).Where(codes => codes.Count > 1)],
            [.. current.Where(partnership => partnership.Ict is not null).Select(partnership => new CountryIct(partnership.Id, partnership.Name, CodesOf(partnership, known), HasOthers(partnership, known)))],
            Finances(atlas, known),
            [
                .. from place in places
                   from region in atlas.RegionsOf(place.Code)
                   group place.Code by (region.Kind, region.RegionCode, region.RegionName) into region
                   orderby region.Key.Kind, region.Key.RegionName
                   select new CountryRegion(region.Key.Kind, region.Key.RegionCode, region.Key.RegionName, [.. region]),
            ]);
    }

    private static List<CountryFinance> Finances(AtlasSnapshot atlas, HashSet<string> known)
    {
        var accounts = known.Order(StringComparer.Ordinal).SelectMany(atlas.FinancesOf).Where(row => row is { Report: FinanceReport.Accounts, Inhabitants: > 0 }).ToList();
        var last = accounts.Select(row => row.Year).DefaultIfEmpty().Max();
        return [.. accounts.Where(row => row.Year == last).Select(row => new CountryFinance(row.Code, row.Year, PerInhabitant(row.OverheadKeur, row), PerInhabitant(row.ExpenditureKeur, row)))];
    }

    private static double PerInhabitant(long thousands, MunicipalFinance row) => thousands * 1000.0 / row.Inhabitants;

    private static List<string> CodesOf(Partnership partnership, HashSet<string> known) =>
        [.. partnership.Members.Where(member => member.IsOpen && member.CurrentCode is not null && known.Contains(member.CurrentCode)).Select(member => member.CurrentCode!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool HasOthers(Partnership partnership, HashSet<string> known) => partnership.Members.Any(member => member.IsOpen && (member.CurrentCode is null || !known.Contains(member.CurrentCode)));
}
