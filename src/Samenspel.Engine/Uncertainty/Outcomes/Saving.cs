namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>A baseline minus a variant: above zero the variant is cheaper.</summary>
/// <param name="Variant">Key of the variant.</param>
/// <param name="Baseline">Key of the baseline.</param>
/// <param name="Partner">Key of the municipality; null for the members together.</param>
/// <param name="Figures">The figures; null when a number is missing.</param>
public sealed record Saving(string Variant, string Baseline, string? Partner, SavingFigures? Figures);
