namespace Samenspel.WebKit.Charts;

/// <summary>One row of a dot plot.</summary>
/// <param name="Name">Printed beside the dots.</param>
/// <param name="Values">One for each kind of dot; null draws none.</param>
/// <param name="IsOwn">The reader's own municipality, marked.</param>
public sealed record DotRow(string Name, IReadOnlyList<double?> Values, bool IsOwn = false);
