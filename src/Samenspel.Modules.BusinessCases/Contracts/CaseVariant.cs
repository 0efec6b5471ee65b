using Samenspel.Engine.Uncertainty.Cases;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A way of working together beside the standard one.</summary>
/// <param name="Key">Small letters, digits and hyphens; unique in the case.</param>
/// <param name="Kind">What it is; changes no number.</param>
public sealed record CaseVariant(string Key, LocalText Name, VariantKind Kind)
{
    public LocalText? Description { get; init; }

    /// <summary>By what joint costs are shared; null: by inhabitants.</summary>
    public CostDriver? Sharing { get; init; }

    /// <summary>The joint staff of this variant; null: that of the standard one.</summary>
    public JointFigure? Joint { get; init; }

    /// <summary>The joint staff as a multiple of that of the standard variant; null when <see cref="Joint"/> is given or nothing differs.</summary>
    public decimal? JointFactor { get; init; }

    /// <summary>Made up to show how it works.</summary>
    public bool Illustrative { get; init; }
}
