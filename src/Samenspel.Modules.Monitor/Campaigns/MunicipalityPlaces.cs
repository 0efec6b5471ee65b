using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>The municipalities of the first day of a campaign: by those it counts, also when two of them became one since.</summary>
internal sealed class MunicipalityPlaces
{
    private readonly IMunicipalities _all;
    private readonly Dictionary<string, AtlasMunicipality> _alive;
    private readonly ILookup<string, AtlasMunicipality> _byName;

    public MunicipalityPlaces(IMunicipalities all, DateOnly day)
    {
        (_all, Day) = (all, day);
        _alive = all.AliveOn(day).ToDictionary(one => one.Code, StringComparer.OrdinalIgnoreCase);
        _byName = _alive.Values.ToLookup(one => one.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The first day of the campaign.</summary>
    public DateOnly Day { get; }

    /// <summary>All of that day, without the made-up ones of a demonstration, by name.</summary>
    public IReadOnlyList<AtlasMunicipality> Real => [.. _alive.Values.Where(one => !one.IsFictional)];

    public bool IsAlive(string code) => _alive.ContainsKey(code);

    /// <returns>The code by which a municipality counts: its own, or the one that it had gone into; null when there is none or more than one.</returns>
    public string? Of(string code) => _alive.TryGetValue(code, out var alive) ? alive.Code
        : _all.Find(code) is { CurrentExact: true } former && _alive.ContainsKey(former.CurrentCode) ? former.CurrentCode
        : null;

    /// <returns>Who is meant by a code or a name, as somebody types it; also by a name that is no longer there.</returns>
    public AtlasMunicipality? Meant(string text)
    {
        var word = text.Trim();
        var known = _alive.GetValueOrDefault(word) ?? (_byName[word].Take(2).ToList() is [var only] ? only : null);
        if (known is not null)
        {
            return known;
        }

        if (_all.Find(word) is { } former)
        {
            return Of(former.Code) is { } code ? _alive[code] : null;
        }

        var found = _all.Search(word, 2, Day).Where(one => _alive.ContainsKey(one.Code)).ToList();
        return found is [var single] && string.Equals(single.Name, word, StringComparison.OrdinalIgnoreCase) ? single : null;
    }

    /// <returns>What pages call it.</returns>
    public string NameOf(string code) => _alive.TryGetValue(code, out var alive) ? alive.Name : _all.Find(code)?.Name ?? code;

    /// <returns>What it went into since that day; null while it lives.</returns>
    public string? IntoSince(string code) => _alive.TryGetValue(code, out var one) && !one.IsCurrent ? one.CurrentName : null;
}
