namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Where a figure comes from.</summary>
/// <param name="Place">Where in the source: a section, table or page.</param>
public sealed record CaseSource(string Title, DateOnly? Date = null, string? Place = null, string? Url = null);
