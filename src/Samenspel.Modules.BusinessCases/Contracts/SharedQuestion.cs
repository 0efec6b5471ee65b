namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Which cost is to be shared.</summary>
/// <param name="End">Which end of a joint figure that is a range; of the certain case only.</param>
/// <param name="Measure">Certain, or the median of a year or of all years.</param>
/// <param name="Variant">Key of the variant under uncertainty; null: the standard one.</param>
public sealed record SharedQuestion(JointEnd End = JointEnd.Middle, SharedMeasure Measure = SharedMeasure.Certain, string? Variant = null)
{
    /// <summary>How refusals and addresses name the variant.</summary>
    public const string VariantName = "variant";
}
