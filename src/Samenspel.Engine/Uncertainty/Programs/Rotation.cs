using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Samenspel.Engine.Uncertainty.Points;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>
/// Turns independent normal draws into others, so that the first coordinate points where the outcomes change most. A half-space in one
/// coordinate is what Sobol's points are best at (J. Imai and K. S. Tan, "A general dimension reduction technique for derivative pricing",
/// J. Comput. Finance 10, 2006). Turned draws are independent normal draws too: no distribution and no correlation changes.
/// </summary>
internal sealed class Rotation
{
    private const int MostDirections = 4;

    // What is left of an outcome's direction, of length 1, below which no coordinate is spent on it.
    private const double Enough = 0.15;

    private readonly List<double[]> _mirrors = [];

    private Rotation(List<double[]> directions)
    {
        foreach (var direction in directions)
        {
            Mirror(direction);
        }
    }

    /// <summary>Finds the directions of a program's outcomes, by moving one coordinate at a time one deviation up and down.</summary>
    /// <param name="program">A program without rotation.</param>
    /// <param name="outcomes">The outcomes that matter.</param>
    public static Rotation? For(DrawProgram program, IReadOnlyList<int> outcomes)
    {
        var coordinates = program.Coordinates.Count;
        double[][] gradients = [.. outcomes.Select(_ => new double[coordinates])];
        var (slots, cells) = (new BlockSlots(program.Slots), new BlockSlots(program.Cells.Count + 1));
        for (var first = 0; first < coordinates; first += PointSource.BlockLength / 2)
        {
            for (var i = 0; i < coordinates; i++)
            {
                slots[i + 1].Clear();
                if (i >= first && i < first + (PointSource.BlockLength / 2))
                {
                    (slots[i + 1][2 * (i - first)], slots[i + 1][(2 * (i - first)) + 1]) = (1, -1);
                }
            }

            program.Finish(slots);
            for (var outcome = 0; outcome < outcomes.Count; outcome++)
            {
                var values = program.Evaluate(outcomes[outcome], slots, cells);
                for (var i = first; i < Math.Min(coordinates, first + (PointSource.BlockLength / 2)); i++)
                {
                    gradients[outcome][i] = values[2 * (i - first)] - values[(2 * (i - first)) + 1];
                }
            }
        }

        var directions = Leading([.. gradients.Where(Normalise)]);
        return directions.Count == 0 ? null : new(directions);
    }

    public void Apply(BlockSlots slots)
    {
        Span<Vector256<double>> sums = stackalloc Vector256<double>[PointSource.BlockLength / 4];
        for (var mirror = _mirrors.Count - 1; mirror >= 0; mirror--)
        {
            sums.Clear();
            for (var i = 0; i < _mirrors[mirror].Length; i++)
            {
                AddTo(sums, MemoryMarshal.Cast<double, Vector256<double>>(slots[i + 1]), _mirrors[mirror][i]);
            }

            for (var i = 0; i < _mirrors[mirror].Length; i++)
            {
                AddTo(MemoryMarshal.Cast<double, Vector256<double>>(slots[i + 1]), sums, -2 * _mirrors[mirror][i]);
            }
        }
    }

    private static void AddTo(Span<Vector256<double>> target, ReadOnlySpan<Vector256<double>> from, double factor)
    {
        if (factor == 0)
        {
            return;
        }

        var weight = Vector256.Create(factor);
        for (var i = 0; i < target.Length; i++)
        {
            target[i] += weight * from[i];
        }
    }

    // First the mean of all directions, then each time the one of which most is left.
    private static List<double[]> Leading(double[][] gradients)
    {
        var directions = new List<double[]>();
        if (gradients.Length == 0)
        {
            return directions;
        }

        var next = new double[gradients[0].Length];
        foreach (var gradient in gradients)
        {
            Take(next, gradient, Dot(gradient, gradients[0]) < 0 ? 1 : -1);
        }

        while (directions.Count < MostDirections && Normalise(next))
        {
            directions.Add(next);
            Array.ForEach(gradients, gradient => Take(gradient, next, Dot(gradient, next)));
            next = (double[])gradients.MaxBy(gradient => Dot(gradient, gradient))!.Clone();
            if (Dot(next, next) < Enough * Enough)
            {
                break;
            }
        }

        return directions;
    }

    /// <summary>Adds the mirror that turns the next axis into a direction, as seen through the mirrors before it (Householder).</summary>
    private void Mirror(double[] direction)
    {
        var seen = (double[])direction.Clone();
        foreach (var mirror in _mirrors)
        {
            Take(seen, mirror, 2 * Dot(seen, mirror));
        }

        Array.Clear(seen, 0, _mirrors.Count);
        var axis = _mirrors.Count;
        if (axis >= seen.Length)
        {
            return;
        }

        var length = Math.Sqrt(Dot(seen, seen));
        seen[axis] += seen[axis] < 0 ? -length : length;
        _mirrors.Add(Normalise(seen) ? seen : new double[seen.Length]);
    }

    private static void Take(double[] target, double[] from, double factor)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] -= factor * from[i];
        }
    }

    private static double Dot(double[] x, double[] y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += x[i] * y[i];
        }

        return sum;
    }

    private static bool Normalise(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        for (var i = 0; i < vector.Length && length > 0; i++)
        {
            vector[i] /= length;
        }

        return length > 1e-12;
    }
}
