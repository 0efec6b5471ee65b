namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// The proof: a value for each municipality such that no group costs less than its members' values together. Then no division costs
/// less than all values together, whoever computed them.
/// </summary>
internal sealed class DivisionBound
{
    private const int FirstEach = 4;
    private const int LaterEach = 2;
    private const int Ascents = 3;

    private readonly GroupCatalogue _catalogue;
    private readonly GroupCost _cost;
    private readonly MasterProgram _program;

    /// <param name="alone">The cost of everybody alone, or a very large one.</param>
    /// <param name="values">Values that are undercut by no group.</param>
    public DivisionBound(GroupCatalogue catalogue, GroupCost cost, double[] alone, double[] values)
    {
        (_catalogue, _cost, Values) = (catalogue, cost, values);
        _program = new(alone);
    }

    /// <summary>The best values so far; undercut by no group.</summary>
    public double[] Values { get; private set; }

    public double Bound => Values.Sum();

    public int Rounds { get; private set; }

    public int Steps => _program.Steps;

    /// <summary>What the linear program uses of each group, most first: a start for a division.</summary>
    public IReadOnlyList<int[]> Used() => [.. _program.Used().OrderByDescending(used => used.Amount).Select(used => used.Members)];

    /// <summary>Raises the bound until it lies within the accuracy of the linear program's best.</summary>
    public void Raise(double accuracy, IProgress<double>? progress, CancellationToken cancellation)
    {
        // Each look raises the values as far as the groups that are nearest leave room, so that the first groups of the program are worth having.
        for (var ascent = 0; ascent < Ascents; ascent++)
        {
            var shares = _catalogue.Price(Values, double.PositiveInfinity, double.PositiveInfinity, 1, cancellation).Shares;
            Values = [.. Values.Zip(shares, (value, share) => value + share)];
        }

        var look = _catalogue.Price(Values, double.PositiveInfinity, double.PositiveInfinity, FirstEach, cancellation);
        Values = [.. Values.Zip(look.Shares, (value, share) => value + share)];
        var added = look.Groups();
        while (added.Count > 0)
        {
            foreach (var members in added.Select(group => group.Members()).Where(members => members.Length > 1))
            {
                _program.Add(members, _cost(members));
            }

            Rounds++;
            _program.Solve(cancellation);
            var limit = -10 * _program.Tolerance;
            look = _catalogue.Price(_program.Values, limit, limit, LaterEach, cancellation);
            double[] values = [.. _program.Values.Zip(look.Shares, (value, share) => value + share)];
            Values = values.Sum() > Values.Sum() ? values : Values;
            var upper = _program.Values.Sum();
            progress?.Report(Math.Clamp(Bound / upper, 0, 1));
            added = Bound >= upper * (1 - accuracy) ? [] : look.Groups();
        }
    }
}
