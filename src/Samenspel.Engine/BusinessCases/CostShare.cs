namespace Samenspel.Engine.BusinessCases;

/// <summary>What one participant bears of the joint staff and cost, and how that differs from both of its own baselines.</summary>
public sealed record CostShare(string Participant, FteCostRange Joint, FteCostRange? MoreThanToday, FteCostRange? LessThanAlone);
