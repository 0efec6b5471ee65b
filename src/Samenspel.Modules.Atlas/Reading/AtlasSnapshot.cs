using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Searching;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>An unchanging picture of the whole atlas in memory, with the ways to find things in it.</summary>
internal sealed class AtlasSnapshot : IMunicipalities
{
    private readonly Dictionary<string, AtlasMunicipality> _codes;
    private readonly Dictionary<string, Partnership> _partnershipsById;
    private readonly ILookup<string, Partnership> _partnershipsByCode;
    private readonly ILookup<string, Partnership> _currentPartnershipsByCode;
    private readonly ILookup<string, Neighbour> _neighbours;
    private readonly ILookup<string, MunicipalFinance> _finances;
    private readonly ILookup<string, RegionMembership> _regions;
    private readonly ILookup<string, Reorganisation> _reorganisationsByOld;
    private readonly Lazy<CountryFacts> _country;

    public AtlasSnapshot(AtlasRows rows, DateOnly today)
    {
        Today = today;
        Details = rows.Municipalities.ToDictionary(municipality => municipality.Code);
        _codes = rows.Codes.ToDictionary(code => code.Code, code => Describe(code, today));
        Current = [.. _codes.Values.Where(municipality => municipality.IsAliveOn(today)).OrderBy(municipality => municipality.Name, NameOrder.Dutch)];
        Reorganisations = [.. rows.Reorganisations.OrderBy(row => row.Date).ThenBy(row => row.OldName, NameOrder.Dutch)];
        _reorganisationsByOld = Reorganisations.ToLookup(row => row.OldCode);
        _neighbours = rows.Adjacencies
            .SelectMany(row => new[] { (From: row.CodeA, Other: row.CodeB, Row: row), (From: row.CodeB, Other: row.CodeA, Row: row) })
            .Where(pair => _codes.ContainsKey(pair.Other))
            .ToLookup(pair => pair.From, pair => new Neighbour(_codes[pair.Other], pair.Row.Kind, pair.Row.BorderKm, pair.Row.GapKm, pair.Row.Note));
        _regions = rows.Regions.ToLookup(row => row.MunicipalityCode);
        _finances = rows.Finances.OrderBy(row => row.Year).ThenBy(row => row.Report).ToLookup(row => row.Code);
        LatestFinanceYear = rows.Finances.Where(row => row.Report == FinanceReport.Accounts).Select(row => (int?)row.Year).Max();
        Benchmarks = [.. rows.Benchmarks.OrderBy(row => row.Metric, StringComparer.Ordinal).ThenBy(row => row.SizeClass, StringComparer.Ordinal).ThenBy(row => row.BookYear)];
        Map = rows.Map;
        RegisterDay = RegisterAge.Of(rows);
        Partnerships = new PartnershipAssembly(rows, _codes).Assemble();
        _partnershipsById = ById(Partnerships);
        _partnershipsByCode = Partnerships
            .SelectMany(partnership => partnership.Members.Select(member => (member.CurrentCode, Partnership: partnership)).Distinct())
            .Where(pair => pair.CurrentCode is not null)
            .ToLookup(pair => pair.CurrentCode!, pair => pair.Partnership);
        _currentPartnershipsByCode = Partnerships.Where(partnership => partnership.IsCurrent)
            .SelectMany(partnership => partnership.Members.Where(member => member.IsOpen && member.Code == member.CurrentCode).Select(member => (member.Code, Partnership: partnership)).Distinct())
            .ToLookup(pair => pair.Code!, pair => pair.Partnership);
        Provinces = InOrder(Current.Select(municipality => municipality.Province));
        PolicyAreas = InOrder(Partnerships.SelectMany(partnership => partnership.PolicyAreas));
        PartnershipProvinces = InOrder(Partnerships.SelectMany(partnership => partnership.Provinces));
        Facts = AtlasFactsCount.Of(this);
        SearchIndex = new SearchIndex(this, _codes.Values);
        _country = new(() => CountryMaking.Of(this));
    }

    /// <summary>The day of which this is the picture: what is current was current then.</summary>
    public DateOnly Today { get; }

    public DateOnly KnownFrom { get; } = new(2004, 1, 1);

    public IReadOnlyList<AtlasMunicipality> Current { get; }

    /// <summary>Figures of today's municipalities, by code. A municipality that is newer than the figures has none.</summary>
    public IReadOnlyDictionary<string, Municipality> Details { get; }

    public IReadOnlyList<Reorganisation> Reorganisations { get; }

    public IReadOnlyList<Partnership> Partnerships { get; }

    /// <summary>Of today's municipalities.</summary>
    public IReadOnlyList<string> Provinces { get; }

    /// <summary>Of all partnerships, as the register names them.</summary>
    public IReadOnlyList<string> PolicyAreas { get; }

    /// <summary>In which a partnership lies.</summary>
    public IReadOnlyList<string> PartnershipProvinces { get; }

    /// <summary>What the home page says.</summary>
    public AtlasFacts Facts { get; }

    public IReadOnlyList<BenchmarkFigure> Benchmarks { get; }

    /// <summary>The last year for which there are accounts.</summary>
    public int? LatestFinanceYear { get; }

    public MapDocument? Map { get; }

    public RegisterDay RegisterDay { get; }

    public SearchIndex SearchIndex { get; }

    public CountryFacts Country => _country.Value;

    public AtlasMunicipality? Find(string? code) => code is null ? null : _codes.GetValueOrDefault(code.ToUpperInvariant());

    public IReadOnlyList<AtlasMunicipality> AliveOn(DateOnly day) => day < KnownFrom
        ? []
        : [.. _codes.Values.Where(municipality => municipality.IsAliveOn(day)).OrderBy(municipality => municipality.Name, NameOrder.Dutch)];

    public IReadOnlyList<AtlasMunicipality> SuccessorsOf(string code)
    {
        var found = new List<AtlasMunicipality>();
        Collect(code, found, depth: 0);
        if (Find(code) is { } start && Find(start.CurrentCode) is { } main)
        {
            found.RemoveAll(other => other.Code == main.Code);
            found.Insert(0, main);
        }

        return found;
    }

    public IReadOnlyList<AtlasMunicipality> NeighboursOf(string code) =>
        [.. NeighboursWithKind(code).Where(neighbour => neighbour.Kind != AdjacencyKind.Touch).Select(neighbour => neighbour.Municipality)];

    public IReadOnlyList<Neighbour> NeighboursWithKind(string code) =>
        [.. _neighbours[code].OrderBy(neighbour => neighbour.Municipality.Name, NameOrder.Dutch)];

    public IReadOnlyList<AtlasMunicipality> Search(string? query, int limit, DateOnly? aliveOn = null) => SearchIndex.Municipalities(query, limit, aliveOn ?? Today);

    /// <summary>The municipalities that became, or became part of, this one, the latest first.</summary>
    public IReadOnlyList<Reorganisation> PredecessorsOf(string code)
    {
        var found = new List<Reorganisation>();
        var wanted = new Queue<string>([code]);
        var seen = new HashSet<string> { code };
        while (wanted.TryDequeue(out var next))
        {
            foreach (var row in Reorganisations.Where(row => row.NewCode == next))
            {
                found.Add(row);
                if (seen.Add(row.OldCode))
                {
                    wanted.Enqueue(row.OldCode);
                }
            }
        }

        return [.. found.OrderByDescending(row => row.Date).ThenBy(row => row.OldName, NameOrder.Dutch)];
    }

    public IReadOnlyList<MunicipalFinance> FinancesOf(string code) => [.. _finances[code]];

    public MunicipalFinance? FinanceOf(string code, int year, FinanceReport report) =>
        _finances[code].FirstOrDefault(row => row.Year == year && row.Report == report);

    public IReadOnlyList<RegionMembership> RegionsOf(string code) => [.. _regions[code].OrderBy(row => row.Kind)];

    /// <summary>By the partnership's own id, the id of any version, or the id on the ICT list.</summary>
    public Partnership? FindPartnership(string? id) => id is null ? null : _partnershipsById.GetValueOrDefault(id);

    /// <summary>All partnerships in which the municipality, or one that it came from, takes or took part; by name.</summary>
    public IEnumerable<Partnership> PartnershipsOf(string code) => _partnershipsByCode[code];

    /// <summary>The partnerships of today in which the municipality itself takes part.</summary>
    public IEnumerable<Partnership> CurrentPartnershipsOf(string code) => _currentPartnershipsByCode[code];

    private static IReadOnlyList<string> InOrder(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(NameOrder.Dutch)];

    private static Dictionary<string, Partnership> ById(IReadOnlyList<Partnership> partnerships)
    {
        var found = partnerships.ToDictionary(partnership => partnership.Id);
        foreach (var partnership in partnerships)
        {
            foreach (var id in partnership.Versions.Select(version => version.Id).Append(partnership.Ict?.Id).OfType<string>())
            {
                found.TryAdd(id, partnership);
            }
        }

        return found;
    }

    // A code that ends on a later day is today's own, although the table already names its successor.
    private AtlasMunicipality Describe(MunicipalityCode code, DateOnly today)
    {
        var detail = Details.GetValueOrDefault(code.Code);
        var alive = code.ValidUntil is null || today < code.ValidUntil;
        return new AtlasMunicipality(
            code.Code, detail?.DisplayName ?? code.Name, code.Province, code.ValidFrom, code.ValidUntil,
            alive ? code.Code : code.CurrentCode,
            alive ? detail?.DisplayName ?? code.Name : Details.GetValueOrDefault(code.CurrentCode)?.DisplayName ?? code.CurrentName,
            alive || code.CurrentExact,
            alive ? detail?.Inhabitants : null, alive ? detail?.InhabitantsOn : null, alive ? detail?.Urbanity : null, detail?.Latitude, detail?.Longitude);
    }

    private void Collect(string code, List<AtlasMunicipality> found, int depth)
    {
        if (Find(code) is not { } municipality || depth > 10)
        {
            return;
        }

        if (municipality.IsCurrent)
        {
            if (!found.Contains(municipality))
            {
                found.Add(municipality);
            }

            return;
        }

        foreach (var row in _reorganisationsByOld[code])
        {
            Collect(row.NewCode, found, depth + 1);
        }
    }
}
