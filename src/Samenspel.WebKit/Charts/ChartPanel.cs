namespace Samenspel.WebKit.Charts;

/// <summary>One panel of small multiples.</summary>
/// <param name="Name">Printed above the panel.</param>
/// <param name="Values">One for every year; null leaves a gap.</param>
/// <param name="IsOwn">The reader's own municipality, printed bold.</param>
public sealed record ChartPanel(string Name, IReadOnlyList<double?> Values, bool IsOwn = false);
