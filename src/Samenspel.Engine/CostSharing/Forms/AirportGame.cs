namespace Samenspel.Engine.CostSharing.Forms;

/// <summary>
/// A cost game in which a group costs as much as its most demanding member: a runway, or a service level that the
/// strictest partner sets. Littlechild and Owen, <i>A simple expression for the Shapley value in a special case</i>, 1973.
/// </summary>
public sealed class AirportGame : Game
{
    private readonly double[] _need;
    private readonly long[] _count;

    /// <param name="need">One a line, zero or more.</param>
    /// <param name="count">Identical players of the line, one or more.</param>
    /// <exception cref="ArgumentException">The lists differ in length, a need is negative or not finite, or a count is below one.</exception>
    public AirportGame(IReadOnlyList<double> need, IReadOnlyList<long> count)
        : base(GameKind.Cost, need.Count)
    {
        (_need, _count) = ([.. need], [.. count]);
        if (_need.Length != _count.Length || _need.Any(value => !(value >= 0 && double.IsFinite(value))) || _count.Any(value => value < 1))
        {
            throw new ArgumentException("Every line needs a finite need of zero or more and a count of one or more.", nameof(need));
        }

        Players = _count.Aggregate(0L, (sum, value) => checked(sum + value));
        Total = _need.Max();
    }

    public override long Players { get; }

    public override double Total { get; }

    public override bool IsConcaveByForm => true;

    public override long CountOf(int line) => _count[line];

    public override double Alone(int line) => _need[line];

    public override double WithoutOne(int line) => _count[line] > 1
        ? Total
        : _need.Where((_, other) => other != line).DefaultIfEmpty(0).Max();

    /// <summary>The lines from the smallest need to the largest; equal needs in the order of the lines.</summary>
    internal int[] FromSmallToLarge() => [.. Enumerable.Range(0, Lines).OrderBy(line => _need[line])];

    /// <summary>The line of each player when identical players stand side by side.</summary>
    internal int[] LineOfEachPlayer() => [.. Enumerable.Range(0, Lines).SelectMany(line => Enumerable.Repeat(line, (int)_count[line]))];

    private protected override TableGame MakeTable(CancellationToken cancellation)
    {
        var lines = LineOfEachPlayer();
        var values = new double[1 << lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var size = 1 << i;
            for (var group = 0; group < size; group++)
            {
                values[size + group] = Math.Max(values[group], _need[lines[i]]);
            }
        }

        return new(GameKind.Cost, values);
    }
}
