using Samenspel.Engine.Uncertainty.Outcomes;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A business case computed with its uncertainty, and what it was computed from.</summary>
/// <param name="InputHash">SHA-256 of the case as we write it, in hexadecimal: layout and order of properties do not count.</param>
/// <param name="Edition">All defaults there were.</param>
/// <param name="Defaults">Those that took the place of what the source does not say.</param>
/// <param name="Years">The horizon.</param>
/// <param name="Euro">What the engine computed; municipalities are known there by their id.</param>
/// <param name="Fte">The same in staff: only the years mean something, and of those the last is the one to show.</param>
/// <param name="Missing">Figures that nobody gave; what needs them is missing in the result.</param>
public sealed record UncertainCaseResult(
    BusinessCaseFile File,
    string InputHash,
    UncertaintyDefaults Edition,
    IReadOnlyList<UncertaintyDefault> Defaults,
    int Years,
    CaseResult Euro,
    CaseResult Fte,
    IReadOnlyList<UncertainMissing> Missing)
{
    /// <summary>Name and version of the result document's format.</summary>
    public const string Format = "samenspel-uncertain-case-result/1";

    /// <summary>Key of the situation in which everything stays as it is.</summary>
    public const string Today = "today";

    /// <summary>Key of the situation in which each goes on alone.</summary>
    public const string Alone = "alone";

    /// <summary>Key of the variant of working together.</summary>
    public const string Together = "together";
}
