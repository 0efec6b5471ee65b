namespace Samenspel.Engine.BusinessCases;

/// <summary>The joint figure split over the participants by one key.</summary>
/// <param name="Shares">
/// In the order of the participants; cents add up to the joint cost; fte have two decimals (four where the stated joint figure
/// has more than two) and add up to the joint fte. Empty unless <paramref name="State"/> is <see cref="SplitState.Done"/>.
/// </param>
public sealed record CostSplit(SplitKey Key, SplitState State, IReadOnlyList<CostShare> Shares);
