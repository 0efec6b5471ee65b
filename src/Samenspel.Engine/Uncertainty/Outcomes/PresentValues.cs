namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>Only net present values: what a quick look needs, and the least work.</summary>
/// <param name="Costs">By situation, then municipality: euro over the horizon, discounted.</param>
/// <param name="Chances">By variant, then municipality: the chance that it costs less than the first baseline.</param>
public sealed record PresentValues(IReadOnlyList<PresentCost> Costs, IReadOnlyList<SavingChance> Chances);
