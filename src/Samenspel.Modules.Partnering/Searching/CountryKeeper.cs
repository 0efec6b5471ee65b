using Samenspel.Engine.Partners;
using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>The country as the engine knows it, made once for what the atlas holds.</summary>
internal sealed class CountryKeeper(IAtlas atlas)
{
    private volatile Kept? _kept;

    public async ValueTask<Country> ReadAsync(CancellationToken cancellation)
    {
        var facts = await atlas.CountryAsync(cancellation);
        if (_kept is { } kept && ReferenceEquals(kept.Facts, facts))
        {
            return kept.Country;
        }

        var made = new Kept(facts, Make(facts));
        _kept = made;
        return made.Country;
    }

    private static Country Make(CountryFacts facts)
    {
        var at = facts.Municipalities.Select((one, place) => (one.Code, place)).ToDictionary(one => one.Code, one => one.place, StringComparer.Ordinal);
        return new(
            [.. facts.Municipalities.Select(one => new CountryPlace(one.Code, one.Name, one.Province, one.Inhabitants!.Value, one.Latitude!.Value, one.Longitude!.Value))],
            facts.Borders.Select(pair => (at[pair.Left], at[pair.Right])),
            facts.Arrangements.Select(codes => codes.Select(code => at[code])),
            [.. facts.IctPartnerships.Select(one => new CountryPartnership(one.Name, [.. one.Codes.Select(code => at[code]), .. one.HasOthers ? [-1] : Array.Empty<int>()]))]);
    }

    private sealed record Kept(CountryFacts Facts, Country Country);
}
