using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>A file as the engine takes it.</summary>
/// <param name="Euro">The case.</param>
/// <param name="Fte">The same with one fte as the unit of money, without prices and discount.</param>
/// <param name="Defaults">What it took that is not in the file.</param>
/// <param name="Missing">What the case needs and nobody gave.</param>
internal sealed record MappedCase(
    UncertainCase Euro, UncertainCase Fte, IReadOnlyList<UncertaintyDefault> Defaults, IReadOnlyList<UncertainMissing> Missing);
