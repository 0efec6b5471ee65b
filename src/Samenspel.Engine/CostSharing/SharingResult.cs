using Samenspel.Engine.CostSharing.Nucleoli;

namespace Samenspel.Engine.CostSharing;

/// <summary>One total shared by one method.</summary>
/// <param name="Method">The method.</param>
/// <param name="Allocation">A share per player, one a line; null when the note says why not.</param>
/// <param name="Note">Why there are no shares, or a caveat.</param>
/// <param name="VerifiedTo">For a nucleolus that Kohlberg's criterion confirms: the tolerance; else null.</param>
/// <param name="Error">Estimated relative error where numbers are integrated; null where the method is exact but for rounding.</param>
/// <param name="Levels">The stages of a nucleolus that was computed in stages.</param>
public sealed record SharingResult(
    SharingMethod Method, IReadOnlyList<double>? Allocation, SharingNote Note, double? VerifiedTo, double? Error, IReadOnlyList<NucleolusLevel> Levels)
{
    internal static SharingResult Of(SharingMethod method, IReadOnlyList<double> allocation) => new(method, allocation, SharingNote.None, null, null, []);

    internal static SharingResult None(SharingMethod method, SharingNote note) => new(method, null, note, null, null, []);
}
