namespace Samenspel.Modules.Assessments.Findings;

/// <summary>Results that one table shows.</summary>
internal sealed record ResultList(IReadOnlyList<ItemResult> Items);
