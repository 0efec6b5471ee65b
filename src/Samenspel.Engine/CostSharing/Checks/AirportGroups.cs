using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>The candidates of an airport game: for every need, all that need no more and pay more than the deduction.</summary>
internal sealed class AirportGroups(AirportGame game, IReadOnlyList<double> allocation) : ConcaveGroups
{
    private readonly int[] _order = game.FromSmallToLarge();

    protected override List<Candidate> Candidates(double perHead)
    {
        var found = new List<Candidate>();
        var (sum, players) = (0.0, 0L);
        for (var place = 0; place < _order.Length; place++)
        {
            var line = _order[place];
            found.Add(new(Shape.Single, line, perHead, 1, allocation[line] - game.Alone(line)));
            found.Add(new(Shape.AllButOne, line, perHead, game.Players - 1, game.Total - allocation[line] - game.WithoutOne(line)));
            if (allocation[line] > perHead)
            {
                sum += game.CountOf(line) * allocation[line];
                players += game.CountOf(line);
                if (players < game.Players)
                {
                    found.Add(new(Shape.First, place, perHead, players, sum - game.Alone(line)));
                }
            }
        }

        return found;
    }

    protected override IReadOnlyList<int> Members(Candidate candidate) => candidate.Shape switch
    {
        Shape.Single => [candidate.Place],
        Shape.AllButOne => [.. Enumerable.Range(0, game.Lines).Where(line => line != candidate.Place || game.CountOf(line) > 1)],
        _ => [.. _order.Take(candidate.Place + 1).Where(line => allocation[line] > candidate.Deduction).Order()],
    };
}
