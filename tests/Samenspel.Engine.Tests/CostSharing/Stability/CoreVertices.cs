using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Nucleoli;

namespace Samenspel.Engine.Tests.CostSharing.Stability;

/// <summary>
/// The slow way, for a few players: all points where enough groups pay exactly what they may, and of these the ones in which no group pays more.
/// With a sharing given, also the points where a player stays where it is: the least money is moved at one of them.
/// </summary>
internal static class CoreVertices
{
    public static IReadOnlyList<double[]> Of(TableGame game, double level = 0, double[]? stays = null)
    {
        var players = game.Lines;
        var sign = game.Kind == GameKind.Cost ? 1 : -1;
        List<(int Group, double Right)> planes = [.. Enumerable.Range(1, game.Values.Length - 2).Select(group => (group, game.Values[group] + (sign * level)))];
        planes.AddRange((stays ?? []).Select((share, i) => (1 << i, share)));
        var found = new List<double[]>();
        foreach (var chosen in Choose(planes, players - 1, 0))
        {
            (int Group, double Right)[] equations = [.. chosen, ((1 << players) - 1, game.Total)];
            var matrix = equations.SelectMany(equation => Enumerable.Range(0, players).Select(i => (double)((equation.Group >> i) & 1))).ToArray();
            if (DenseMatrix.Solve(matrix, players, [.. equations.Select(equation => equation.Right)]) is { } point
                && AnyGame.Excesses(game, point, _ => 1)[0] <= level + 1e-7)
            {
                found.Add(point);
            }
        }

        return found;
    }

    private static IEnumerable<IEnumerable<T>> Choose<T>(IReadOnlyList<T> from, int count, int start)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = start; i <= from.Count - count; i++)
        {
            foreach (var rest in Choose(from, count - 1, i + 1))
            {
                yield return rest.Prepend(from[i]);
            }
        }
    }
}
