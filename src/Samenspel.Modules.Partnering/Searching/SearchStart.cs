using Samenspel.Engine.Partners;
using Samenspel.Modules.Partnering.Domain;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>What holds in a search where nothing is said.</summary>
/// <param name="Weights">By the name of the criterion.</param>
/// <param name="MaxSize">The largest group.</param>
/// <param name="LeastMembers">Smaller groups are left out.</param>
/// <param name="LeastInhabitants">Groups with fewer inhabitants are left out.</param>
internal sealed record SearchStart(IReadOnlyDictionary<string, double> Weights, int MaxSize, int LeastMembers, long LeastInhabitants)
{
    /// <summary>The weights of the survey and the threshold of scale.</summary>
    public static SearchStart Survey { get; } = new(PartnerQuery.Survey, GroupCounts.LargestGroup, SurveyCriteria.ScaleMembers, SurveyCriteria.ScaleInhabitants);

    /// <summary>What a municipality laid down; the survey where it laid down nothing.</summary>
    public static SearchStart Of(StrategyDocument strategy) => new(
        Survey.Weights.ToDictionary(one => one.Key, one => strategy.Weights.GetValueOrDefault(one.Key, one.Value), StringComparer.Ordinal),
        strategy.MaxSize ?? Survey.MaxSize,
        strategy.LeastMembers ?? Math.Min(Survey.LeastMembers, Math.Max(2, strategy.MaxSize ?? Survey.MaxSize)),
        strategy.LeastInhabitants ?? Math.Min(Survey.LeastInhabitants, strategy.MostInhabitants ?? long.MaxValue));
}
