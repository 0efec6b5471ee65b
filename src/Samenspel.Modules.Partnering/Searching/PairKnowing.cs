using Samenspel.Engine.Partners;
using Samenspel.Modules.Partnering.Domain;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>What strategies say about pairs of municipalities; of who says nothing, nothing is known.</summary>
internal static class PairKnowing
{
    /// <param name="country">The municipalities.</param>
    /// <param name="strategies">Those that the search may use, by code.</param>
    /// <param name="beside">What the open data and a standard case say.</param>
    /// <returns>Fits of pairs.</returns>
    public static PairKnowledge Of(Country country, IReadOnlyDictionary<string, StrategyDocument> strategies, KnownCountry beside)
    {
        // One strategy says nothing about a pair.
        if (strategies.Count < 2)
        {
            return PairKnowledge.Nothing with { Finances = beside.Finances, Saving = beside.Saving };
        }

        var all = country.Places.Select(place => strategies.GetValueOrDefault(place.Code)).ToList();
        return new()
        {
            Finances = beside.Finances,
            Saving = beside.Saving,
            Goals = PairFits.Overlap([.. all.Select(one => SetOf(one?.Goals.Select(goal => goal.Motive)))]),
            Applications = PairFits.Overlap([.. all.Select(one => SetOf(one?.Applications.Select(name => name.ToUpperInvariant())))]),
            Ambition = PairFits.Likeness([.. all.Select(one => StepOf(one?.Ambition))]),
            Maturity = PairFits.Likeness([.. all.Select(one => StepOf(one?.Phase))]),
        };
    }

    // Who named nothing did not say that there is nothing.
    private static HashSet<string>? SetOf(IEnumerable<string>? names) => names?.ToHashSet(StringComparer.Ordinal) is { Count: > 0 } set ? set : null;

    private static double[] StepOf(int? step) => [step is { } one ? (one - 1) / (double)(StrategyDocument.Steps - 1) : double.NaN];
}
