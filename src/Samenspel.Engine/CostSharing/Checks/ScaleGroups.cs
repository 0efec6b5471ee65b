using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>The candidates of our own form: sorted by (share − additive) per weight.</summary>
internal sealed class ScaleGroups(ScaleGame game, IReadOnlyList<double> allocation) : ConcaveGroups
{
    protected override List<Candidate> Candidates(double perHead)
    {
        var found = new List<Candidate>();
        var order = Order(perHead);
        var (sum, weight) = (0.0, 0.0);
        for (var place = 0; place < order.Length; place++)
        {
            var line = order[place];
            var alone = game.Sign * (allocation[line] - game.Alone(line));
            found.Add(new(Shape.Single, line, perHead, 1, alone));
            sum += allocation[line] - game.Additive[line];
            weight += game.Weights[line];
            found.Add(new(
                Shape.AllButOne, line, perHead, order.Length - 1, game.Sign * (game.Total - allocation[line] - game.WithoutOne(line))));
            if (place < order.Length - 1)
            {
                found.Add(new(Shape.First, place, perHead, place + 1, game.Sign * (sum - game.Scale(weight))));
            }
        }

        return found;
    }

    protected override IReadOnlyList<int> Members(Candidate candidate) => candidate.Shape switch
    {
        Shape.Single => [candidate.Place],
        Shape.AllButOne => [.. Enumerable.Range(0, game.Lines).Where(line => line != candidate.Place)],
        _ => [.. Order(candidate.Deduction).Take(candidate.Place + 1).Order()],
    };

    // Without weight a share is infinitely much per weight, of either sign.
    private int[] Order(double perHead)
    {
        var ratios = new double[game.Lines];
        for (var line = 0; line < ratios.Length; line++)
        {
            var own = (game.Sign * (allocation[line] - game.Additive[line])) - perHead;
            ratios[line] = game.Weights[line] > 0 ? own / game.Weights[line] : own > 0 ? double.PositiveInfinity : double.NegativeInfinity;
        }

        return [.. Enumerable.Range(0, game.Lines).OrderByDescending(line => ratios[line])];
    }
}
