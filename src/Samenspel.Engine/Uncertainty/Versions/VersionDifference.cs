namespace Samenspel.Engine.Uncertainty.Versions;

/// <summary>Two versions of a case beside each other: the saving of all members, euro, net present value.</summary>
/// <param name="Before">Mean, median and chance of the first version.</param>
/// <param name="After">The same of the second.</param>
/// <param name="Changes">What changed; their contributions add up to the difference.</param>
/// <param name="Attribution">How it was divided.</param>
public sealed record VersionDifference(string Variant, string Baseline, SavingLevel Before, SavingLevel After, IReadOnlyList<CaseChange> Changes, Attribution Attribution);
