using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing.Nucleoli;
using Samenspel.Engine.CostSharing.Stability;

namespace Samenspel.Engine.Tests.CostSharing.Stability;

public class CutProgramTests
{
    // Small whole numbers, so that many corners coincide. All variables together are at most 10, so there is always a least.
    [Fact]
    public void AnyProgram_HasTheLeastOfItsCorners_AlsoWithLaterDemandsAndObjectives()
    {
        var (solved, impossible) = (0, 0);
        Prop.ForAll(Some(), any =>
        {
            var (size, rows, first, second) = any;
            var program = new CutProgram(size);
            program.Minimise(first);
            program.Demand([.. Enumerable.Repeat(1.0, size)], 10);
            List<(double[] Row, double Limit)> known = [([.. Enumerable.Repeat(1.0, size)], 10)];
            foreach (var row in rows)
            {
                program.Demand(row.Row, row.Limit);
                known.Add(row);
                var corners = Corners(size, known);
                Assert.Equal(corners.Count > 0, program.Solve());
                if (corners.Count == 0)
                {
                    impossible++;
                    return;
                }

                Assert.Equal(corners.Min(corner => Of(corner, first)), Of(program.Variables(), first), 1e-9);
                Assert.All(known, one => Assert.True(Of(program.Variables(), one.Row) <= one.Limit + 1e-9));
                solved++;
            }

            var all = Corners(size, known);
            program.Minimise(second);
            Assert.True(program.Solve());
            Assert.Equal(all.Min(corner => Of(corner, second)), Of(program.Variables(), second), 1e-9);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
        Assert.True(solved > 300 && impossible > 30, $"{solved} solved, {impossible} impossible.");
    }

    // First the least of one aim, then of another among the answers that are as good.
    [Fact]
    public void KeepToTheBest_LeavesOnlyTheBest() => Prop.ForAll(Some(), any =>
    {
        var (size, rows, first, second) = any;
        var program = new CutProgram(size);
        program.Minimise(first);
        program.Demand([.. Enumerable.Repeat(1.0, size)], 10);
        List<(double[] Row, double Limit)> known = [([.. Enumerable.Repeat(1.0, size)], 10), .. rows];
        foreach (var (row, limit) in rows)
        {
            program.Demand(row, limit);
        }

        if (program.Solve())
        {
            program.KeepToTheBest();
            program.Minimise(second);
            Assert.True(program.Solve());
            var corners = Corners(size, known);
            var least = corners.Min(corner => Of(corner, first));
            Assert.Equal(least, Of(program.Variables(), first), 1e-9);
            Assert.Equal(corners.Where(corner => Of(corner, first) < least + 1e-9).Min(corner => Of(corner, second)), Of(program.Variables(), second), 1e-9);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Arbitrary<(int Size, (double[] Row, double Limit)[] Rows, double[] First, double[] Second)> Some() => (
        from size in Gen.Choose(1, 4)
        from count in Gen.Choose(1, 5)
        from numbers in Gen.Choose(-2, 2).ArrayOf(count * size)
        from limits in Gen.Choose(-3, 6).ArrayOf(count)
        from first in Gen.Choose(0, 3).ArrayOf(size)
        from second in Gen.Choose(-3, 3).ArrayOf(size)
        select (
            size, limits.Select((limit, i) => (numbers.Skip(i * size).Take(size).Select(number => (double)number).ToArray(), (double)limit)).ToArray(),
            first.Select(cost => (double)cost).ToArray(), second.Select(cost => (double)cost).ToArray())).ToArbitrary();

    private static double Of(double[] variables, double[] weights) => variables.Zip(weights, (one, weight) => one * weight).Sum();

    private static List<double[]> Corners(int size, List<(double[] Row, double Limit)> known)
    {
        (double[] Row, double Limit)[] planes =
        [
            .. known,
            .. Enumerable.Range(0, size).Select(i => (Enumerable.Range(0, size).Select(j => i == j ? -1.0 : 0).ToArray(), 0.0)),
        ];
        var found = new List<double[]>();
        for (var chosen = 0; chosen < 1 << planes.Length; chosen++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)chosen) == size)
            {
                var exact = planes.Where((_, i) => ((chosen >> i) & 1) == 1).ToArray();
                var point = DenseMatrix.Solve([.. exact.SelectMany(one => one.Row)], size, [.. exact.Select(one => one.Limit)]);
                if (point is not null && planes.All(plane => Of(point, plane.Row) <= plane.Limit + 1e-9))
                {
                    found.Add(point);
                }
            }
        }

        return found;
    }
}
