using Samenspel.Engine.Partners;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>The country as the engine knows it, made once for what the atlas holds.</summary>
internal sealed class CountryKeeper(IAtlas atlas, StaffingNorms norms)
{
    private volatile Kept? _kept;

    /// <returns>The country, with how much pairs of municipalities spend alike and what a standard case says of groups.</returns>
    public async ValueTask<KnownCountry> ReadAllAsync(CancellationToken cancellation)
    {
        var country = await ReadAsync(cancellation);
        var kept = _kept!;
        return ReferenceEquals(kept.Country, country) ? new(country, kept.Finances.Value, kept.Saving) : await ReadAllAsync(cancellation);
    }

    public async ValueTask<Country> ReadAsync(CancellationToken cancellation)
    {
        var facts = await atlas.CountryAsync(cancellation);
        if (_kept is { } kept && ReferenceEquals(kept.Facts, facts))
        {
            return kept.Country;
        }

        var made = new Kept(facts, Make(facts), new(() => FinancesOf(facts)), StandardCase.Of(facts, norms, UncertaintyDefaults.Shipped));
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

    private static double[] FinancesOf(CountryFacts facts)
    {
        var known = facts.Finances.ToDictionary(one => one.Code, StringComparer.Ordinal);
        return PairFits.Ratio([.. facts.Municipalities.Select(IReadOnlyList<double> (one) => known.TryGetValue(one.Code, out var spent) ? [spent.Overhead, spent.Expenditure] : [double.NaN, double.NaN])]);
    }

    private sealed record Kept(CountryFacts Facts, Country Country, Lazy<double[]> Finances, StandardSaving? Saving);
}

/// <summary>The country with what is known beside borders and registers.</summary>
/// <param name="Finances">How much pairs of municipalities spend alike.</param>
/// <param name="Saving">What a standard case says; null without a norm for staff.</param>
internal sealed record KnownCountry(Country Country, double[] Finances, StandardSaving? Saving);
