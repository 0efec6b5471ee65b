namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>What one uncertain number does to the saving while all others stay at their median.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Key of the line or index; empty for the delay.</param>
/// <param name="Low">The number at P10, in its own unit.</param>
/// <param name="High">The number at P90.</param>
/// <param name="AtLow">Saving at that P10, euro, net present value.</param>
/// <param name="AtHigh">Saving at that P90.</param>
/// <param name="HasInfluence">False when the saving is the same from P1 to P99: the number could be left out.</param>
public sealed record TornadoBar(InputKind Kind, string Key, double Low, double High, double AtLow, double AtHigh, bool HasInfluence)
{
    /// <summary>Length of the bar, euro.</summary>
    public double Swing => Math.Abs(AtHigh - AtLow);
}
