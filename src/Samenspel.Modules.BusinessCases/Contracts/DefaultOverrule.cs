namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Numbers that somebody chose instead of a default, and why.</summary>
/// <param name="Numbers">The same names, in the same order, as the default has.</param>
/// <param name="Source">Null when it is a judgement.</param>
public sealed record DefaultOverrule(
    DefaultId Id,
    IReadOnlyList<KeyValuePair<string, decimal>> Numbers,
    LocalText Reason,
    CaseSource? Source = null,
    FigureQuality? Quality = null);
