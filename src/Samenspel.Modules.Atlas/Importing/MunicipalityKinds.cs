using System.Globalization;
using System.Text.RegularExpressions;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>The kinds about municipalities: their codes, what is known of them, their past, neighbours and regions.</summary>
internal static partial class MunicipalityKinds
{
    private const long MostInhabitants = 5_000_000;

    public static DataKind Codes { get; } = new CsvKind<MunicipalityCode>("municipality-codes", "municipality-codes.csv",
        ["code", "name", "province", "valid_from", "valid_until", "current_code", "current_name", "current_exact"])
    {
        KeyColumns = ["code"],
        OwnKeys = known => known.Codes,
        ReadRow = row =>
        {
            var code = new MunicipalityCode
            {
                Code = row.NewCode("code"),
                Name = row.Text("name"),
                Province = row.Text("province"),
                ValidFrom = row.OptionalDate("valid_from"),
                ValidUntil = row.OptionalDate("valid_until"),
                CurrentCode = row.Code("current_code"),
                CurrentName = row.Text("current_name"),
                CurrentExact = row.Flag("current_exact"),
            };
            CheckLife(row, code);
            return [code];
        },
    };

    public static DataKind Municipalities { get; } = new CsvKind<Municipality>("municipalities", "municipalities.csv",
    [
        "code", "name", "display_name", "province_code", "province", "inhabitants", "inhabitants_ref_date", "inhabitants_year_before",
        "inhabitants_two_years_before", "land_km2", "water_km2", "centroid_lat", "centroid_lon", "centroid_kind", "urbanity", "roo_id", "oin",
    ])
    {
        KeyColumns = ["code"],
        Rename = WithoutYear,
        ReadRow = row =>
        [
            new Municipality
            {
                Code = row.Code("code"),
                Name = row.Text("name"),
                DisplayName = row.Text("display_name"),
                ProvinceCode = row.Text("province_code"),
                Province = row.Text("province"),
                Inhabitants = (int)row.Whole("inhabitants", 1, MostInhabitants),
                InhabitantsOn = row.Date("inhabitants_ref_date"),
                InhabitantsYearBefore = (int?)row.OptionalWhole("inhabitants_year_before", 1, MostInhabitants),
                InhabitantsTwoYearsBefore = (int?)row.OptionalWhole("inhabitants_two_years_before", 1, MostInhabitants),
                LandKm2 = (double)row.Decimal("land_km2", 0, 5000),
                WaterKm2 = (double)row.Decimal("water_km2", 0, 5000),
                Latitude = (double)row.Decimal("centroid_lat", 50, 54),
                Longitude = (double)row.Decimal("centroid_lon", 3, 8),
                CentroidKind = row.OneOf<CentroidKind>("centroid_kind"),
                Urbanity = (int)row.Whole("urbanity", 1, 5),
                RooId = row.OptionalText("roo_id"),
                Oin = row.OptionalText("oin"),
            },
        ],
    };

    public static DataKind Reorganisations { get; } = new CsvKind<Reorganisation>("reorganisations", "reorganisations.csv",
        ["date", "year", "old_code", "old_name", "new_code", "new_name", "kind", "main_successor"])
    {
        KeyColumns = ["date", "old_code", "new_code"],
        ReadRow = row =>
        {
            var date = row.Date("date");
            var year = row.Whole("year", 1800, 2200);
            if (!row.Faulty && year != date.Year)
            {
                row.Fault("year", year.ToString(CultureInfo.InvariantCulture), "year-and-date-differ");
            }

            return
            [
                new Reorganisation
                {
                    Date = date,
                    OldCode = row.Code("old_code"),
                    OldName = row.Text("old_name"),
                    NewCode = row.Code("new_code"),
                    NewName = row.Text("new_name"),
                    Kind = row.OneOf<ReorganisationKind>("kind"),
                    MainSuccessor = row.Flag("main_successor"),
                },
            ];
        },
    };

    public static DataKind Adjacency { get; } = new CsvKind<Adjacency>("adjacency", "adjacency.csv",
        ["code_a", "code_b", "kind", "border_km", "gap_km", "note"])
    {
        KeyColumns = ["code_a", "code_b"],
        ReadRow = row =>
        {
            var adjacency = new Adjacency
            {
                CodeA = row.Code("code_a"),
                CodeB = row.Code("code_b"),
                Kind = row.OneOf<AdjacencyKind>("kind"),
                BorderKm = (double?)row.OptionalDecimal("border_km", 0, 1000),
                GapKm = (double?)row.OptionalDecimal("gap_km", 0, 1000),
                Note = row.OptionalText("note"),
            };
            if (!row.Faulty && string.CompareOrdinal(adjacency.CodeA, adjacency.CodeB) >= 0)
            {
                row.Fault("code_b", adjacency.CodeB, "codes-not-in-order");
            }

            return [adjacency];
        },
    };

    public static DataKind Regions { get; } = new CsvKind<RegionMembership>("regions", "municipality-regions-2021.csv",
        ["code", .. EnumWords<RegionKind>.Words.Keys.SelectMany(word => new[] { word + "_code", word + "_name" }), "basis"])
    {
        KeyColumns = ["code"],
        ReadRow = row =>
        {
            var code = row.Code("code");
            var basis = row.OneOf<RegionBasis>("basis");
            return
            [
                .. EnumWords<RegionKind>.Words.Select(region => new RegionMembership
                {
                    MunicipalityCode = code,
                    Kind = region.Value,
                    RegionCode = row.Text(region.Key + "_code"),
                    RegionName = row.Text(region.Key + "_name"),
                    Basis = basis,
                }),
            ];
        },
    };

    public static DataKind OfYear(int year) => new CsvKind<MunicipalityOfYear>($"municipalities-{year}", $"municipalities-{year}.csv",
        ["code", "name", "province", "current_code", "current_name", "current_exact"])
    {
        KeyColumns = ["code"],
        Slice = municipality => municipality.Year == year,
        ReadRow = row =>
        [
            new MunicipalityOfYear
            {
                Year = year,
                Code = row.Code("code"),
                Name = row.Text("name"),
                Province = row.Text("province"),
                CurrentCode = row.Code("current_code"),
                CurrentName = row.Text("current_name"),
                CurrentExact = row.Flag("current_exact"),
            },
        ],
    };

    private static void CheckLife(RowReader row, MunicipalityCode code)
    {
        if (code.ValidUntil <= code.ValidFrom)
        {
            row.Fault("valid_until", code.ValidUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "ends-before-it-begins");
        }

        var alive = code.ValidUntil is null;
        if (!row.Faulty && alive != (code.CurrentCode == code.Code))
        {
            row.Fault("current_code", code.CurrentCode, alive ? "alive-elsewhere" : "ended-without-successor");
        }
    }

    // The file's columns carry the years of their figures; a file of a later year has later ones.
    private static string WithoutYear(IReadOnlyList<string> header, string name)
    {
        if (UrbanityOfYear().IsMatch(name))
        {
            return "urbanity";
        }

        if (!InhabitantsOfYear().IsMatch(name))
        {
            return name;
        }

        var newest = header.Where(other => InhabitantsOfYear().IsMatch(other)).Max(StringComparer.Ordinal);
        return string.Equals(name, newest, StringComparison.Ordinal) ? "inhabitants_year_before" : "inhabitants_two_years_before";
    }

    [GeneratedRegex("^inhabitants_[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InhabitantsOfYear();

    [GeneratedRegex("^urbanity_[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UrbanityOfYear();
}
