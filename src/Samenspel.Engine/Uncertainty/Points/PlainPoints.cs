namespace Samenspel.Engine.Uncertainty.Points;

/// <summary>
/// Independent draws: one substream for each coordinate and block. A coordinate's stream follows from its name, so that adding a coordinate
/// changes no draw of another.
/// </summary>
internal sealed class PlainPoints(ulong seed, IEnumerable<string> names) : PointSource
{
    private readonly ulong[] _streams = [.. names.Select(name => Mixing.Combine(seed, Mixing.OfName(name)))];

    public override void Fill(int coordinate, int block, Span<double> uniform) =>
        new Xoshiro(Mixing.Combine(_streams[coordinate], (ulong)block)).Fill(uniform);
}
