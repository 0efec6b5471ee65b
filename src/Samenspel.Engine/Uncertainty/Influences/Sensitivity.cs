using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>Sobol' indices of the saving of all members, net present value.</summary>
/// <param name="Deviation">Standard deviation of the saving, euro; zero when nothing is uncertain, and then there are no indices.</param>
/// <param name="Indices">The largest total index first.</param>
/// <param name="Options">How it was computed; the number of points is that of one of the two sets.</param>
public sealed record Sensitivity(string Variant, string Baseline, double Deviation, IReadOnlyList<SensitivityIndex> Indices, RunOptions Options);
