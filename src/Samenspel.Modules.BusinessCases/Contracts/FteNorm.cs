using Samenspel.Engine.BusinessCases;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A norm for the fte that a municipality wishes when it goes on alone, by its inhabitants. Content, not code.</summary>
/// <param name="Caveat">What must be said wherever the norm is used.</param>
/// <param name="ValidUntil">The last day of validity; null when there is none.</param>
public sealed record FteNorm(
    string Id,
    LocalText Name,
    CaseSource Source,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    LocalText Caveat,
    FteCurve Curve);
