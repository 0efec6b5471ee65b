namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A figure of the group before and after somebody left it: a difference in cents a year between two ends that may be equal; minus is less cost.</summary>
/// <param name="Key">Which figure, as its module calls it.</param>
/// <param name="BeforeLow">With the leaver.</param>
/// <param name="BeforeHigh">With the leaver, the other end.</param>
/// <param name="AfterLow">Without the leaver.</param>
/// <param name="AfterHigh">Without the leaver, the other end.</param>
public sealed record DepartureEffect(string Key, long BeforeLow, long BeforeHigh, long AfterLow, long AfterHigh);
