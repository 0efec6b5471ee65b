namespace Samenspel.Modules.Assessments.Findings;

/// <summary>Results that one table shows.</summary>
public sealed class ResultList
{
    internal ResultList(IReadOnlyList<ItemResult> items) => Items = items;

    internal IReadOnlyList<ItemResult> Items { get; }
}
