namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>
/// What makes a case under uncertainty one's own: overruled defaults, variants, cost lines and benefits. The section <c>uncertainty</c> of the
/// exchange file; described in docs/api/business-case.md.
/// </summary>
public sealed record CaseModel
{
    /// <summary>The group of the delay and of setting up; lines may belong to it without its being listed.</summary>
    public const string StartGroup = "start";

    /// <summary>Numbers that take the place of a default.</summary>
    public IReadOnlyList<DefaultOverrule> Overrules { get; init; } = [];

    /// <summary>Ways of working together beside the standard one.</summary>
    public IReadOnlyList<CaseVariant> Variants { get; init; } = [];

    /// <summary>Named groups of lines that tend to be high or low together.</summary>
    public IReadOnlyList<CaseGroup> Groups { get; init; } = [];

    public IReadOnlyList<CaseLine> Lines { get; init; } = [];

    /// <summary>Recorded beside the sum, never in it.</summary>
    public IReadOnlyList<CaseBenefit> Benefits { get; init; } = [];

    public bool IsEmpty => Overrules.Count + Variants.Count + Groups.Count + Lines.Count + Benefits.Count == 0;
}
