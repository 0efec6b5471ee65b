namespace Samenspel.Engine.Uncertainty.Versions;

/// <summary>Something that differs between two versions of a case, and what it did to the saving of all members.</summary>
/// <param name="Fields">What changed, such as <c>lines/staff</c> or <c>discountRate</c>; several when they only go together.</param>
/// <param name="Kind">Whether it was added, removed or altered.</param>
/// <param name="Mean">What it did to the mean net present value, euro.</param>
/// <param name="Median">What it did to the median.</param>
/// <param name="Chance">What it did to the chance of saving.</param>
public sealed record CaseChange(IReadOnlyList<string> Fields, ChangeKind Kind, double Mean, double Median, double Chance);
