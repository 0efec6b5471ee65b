namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What is taken where the source of a case says nothing. Content, not code; never used without being named.</summary>
/// <param name="Numbers">By name, such as <c>low</c>, <c>likely</c> and <c>high</c>; a list has <c>1</c>, <c>2</c>, …</param>
/// <param name="Unit">Null for a choice without a number.</param>
/// <param name="Reason">Why this, and how far it is our own judgement.</param>
/// <param name="Sources">Empty when it is our own judgement alone.</param>
public sealed record UncertaintyDefault(
    DefaultId Id,
    IReadOnlyList<KeyValuePair<string, decimal>> Numbers,
    LocalText Name,
    LocalText? Unit,
    LocalText Reason,
    IReadOnlyList<CaseSource> Sources)
{
    /// <summary>What somebody chose instead, when these are not the numbers that came with the product.</summary>
    public DefaultOverrule? Overrule { get; init; }
}
