namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>One column of the rows.</summary>
/// <param name="Name">For programs: the same in every language; described in docs/api/business-case.md.</param>
/// <param name="Heading">For people, in the language of the page.</param>
/// <param name="Of">The value for the participant at a position.</param>
/// <param name="Total">The value for all together.</param>
internal sealed record CaseColumn(string Name, string Heading, Func<int, object?> Of, object? Total);
