using System.Globalization;
using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>The municipalities that can be chosen in a dossier of the demonstration: the real ones and the fictional ones.</summary>
internal sealed class RegionAndRealOnes : IMunicipalities
{
    // A made-up municipality lies nowhere, so that it belongs to no province either.
    private const string NoProvince = "";

    private readonly Dictionary<string, AtlasMunicipality> _byCode;
    private readonly List<AtlasMunicipality> _fictional;

    public RegionAndRealOnes(IMunicipalities real, FictionalRegion region)
    {
        Real = real;
        _fictional = [.. region.Municipalities.Select(Made).OrderBy(one => one.Name, StringComparer.InvariantCulture)];
        _byCode = _fictional.ToDictionary(one => one.Code, StringComparer.OrdinalIgnoreCase);
    }

    public IMunicipalities Real { get; }

    public DateOnly KnownFrom => Real.KnownFrom;

    /// <summary>The real ones only: statistics are computed from these.</summary>
    public IReadOnlyList<AtlasMunicipality> Current => Real.Current;

    public AtlasMunicipality? Find(string? code) => code is not null && _byCode.TryGetValue(code, out var fictional) ? fictional : Real.Find(code);

    public IReadOnlyList<AtlasMunicipality> AliveOn(DateOnly day) => [.. Real.AliveOn(day), .. _fictional];

    public IReadOnlyList<AtlasMunicipality> SuccessorsOf(string code) => _byCode.TryGetValue(code, out var fictional) ? [fictional] : Real.SuccessorsOf(code);

    /// <summary>All municipalities of the region are each other's neighbours.</summary>
    public IReadOnlyList<AtlasMunicipality> NeighboursOf(string code) => _byCode.TryGetValue(code, out var fictional)
        ? [.. _fictional.Where(other => other != fictional)]
        : Real.NeighboursOf(code);

    public IReadOnlyList<AtlasMunicipality> Search(string? query, int limit, DateOnly? aliveOn = null)
    {
        var text = query?.Trim() ?? "";
        var fitting = text.Length == 0 ? [] : _fictional.Where(one => Fits(one, text));
        return [.. fitting.Concat(Real.Search(query, limit, aliveOn)).Take(limit)];
    }

    private static bool Fits(AtlasMunicipality one, string text) => one.Code.Equals(text, StringComparison.OrdinalIgnoreCase)
        || CultureInfo.CurrentCulture.CompareInfo.IndexOf(one.Name, text, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private static AtlasMunicipality Made(FictionalMunicipality one) =>
        new(one.Code, one.Name, NoProvince, null, null, one.Code, one.Name, CurrentExact: true, one.Inhabitants, null, null, null, null) { IsFictional = true };
}
