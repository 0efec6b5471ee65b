using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>What a case comes to.</summary>
/// <param name="EngineVersion">The engine that computed it.</param>
/// <param name="Options">Method, draws and seed: with the case all that is needed to repeat it to the digit.</param>
/// <param name="UncertainNumbers">Independent uncertain numbers behind every draw.</param>
/// <param name="IsLinear">True when the case collapsed to one matrix; false when rules, indices or delay are part of each draw.</param>
/// <param name="Savings">By variant, then baseline, then municipality, the members together last.</param>
/// <param name="Costs">By situation, then municipality, the members together last.</param>
/// <param name="Missing">Figures that nobody gave; what needs them is missing in the result.</param>
public sealed record CaseResult(
    string EngineVersion,
    RunOptions Options,
    int UncertainNumbers,
    bool IsLinear,
    IReadOnlyList<Saving> Savings,
    IReadOnlyList<Cost> Costs,
    IReadOnlyList<CaseFault> Missing)
{
    /// <summary>The saving of one municipality, or of the members together.</summary>
    /// <param name="variant">Key of the variant.</param>
    /// <param name="baseline">Key of the baseline.</param>
    /// <param name="partner">Key of the municipality; null for the members together.</param>
    public Saving Of(string variant, string baseline, string? partner = null) =>
        Savings.Single(saving => saving.Variant == variant && saving.Baseline == baseline && saving.Partner == partner);
}
