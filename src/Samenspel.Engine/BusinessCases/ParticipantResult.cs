namespace Samenspel.Engine.BusinessCases;

/// <summary>One participant's own baselines; null where its figure is missing. Both columns of cents add up to their totals.</summary>
public sealed record ParticipantResult(string Key, long Inhabitants, FteCost? Today, FteCost? Alone);
