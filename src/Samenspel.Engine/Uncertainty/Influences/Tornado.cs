namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>Which uncertain numbers move the saving of all members most.</summary>
/// <param name="AllAtMedian">The saving with every number at its median, euro, net present value; not the median of the saving.</param>
/// <param name="Bars">One for each uncertain number, the longest first.</param>
public sealed record Tornado(string Variant, string Baseline, double AllAtMedian, IReadOnlyList<TornadoBar> Bars)
{
    /// <summary>Numbers that change nothing.</summary>
    public IReadOnlyList<TornadoBar> WithoutInfluence => [.. Bars.Where(bar => !bar.HasInfluence)];
}
