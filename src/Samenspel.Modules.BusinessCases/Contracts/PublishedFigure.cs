namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What the report printed, to be held beside what is computed.</summary>
/// <param name="Place">Where in the report; null when it stands at the place of the file's source.</param>
public sealed record PublishedFigure(PublishedMeasure Measure, decimal Value, string? Place, LocalText? Remark);
