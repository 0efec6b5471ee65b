namespace Samenspel.Modules.Process.Contracts;

/// <summary>What must be present in every phase.</summary>
public sealed record ContentConditions(ContentEdition Edition, LawText Rule, IReadOnlyList<ContentOption> Levels, IReadOnlyList<ContentCondition> Conditions);
