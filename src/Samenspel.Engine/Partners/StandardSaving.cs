using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Partners;

/// <summary>
/// What a group of municipalities may save by a standard case: joint staff is some part cheaper, and every partner brings a client role and every pair
/// coordination. Only the last two differ by group: they weigh more where there are many small partners. The saving is S − (n·c + p·o) / A, with S, c and o
/// drawn from <see cref="SavingNumbers"/>, n members, p pairs and A the staff of all when each goes on alone. Setting up is not in it.
/// </summary>
public sealed class StandardSaving
{
    /// <summary>Staff is counted in steps of this many fte, as finely as the norm states it.</summary>
    public const double Unit = 0.05;

    // Of each of the two uniform amounts so many equal slices stand for all.
    private const int Slices = 16;
    private const int Halvings = 40;

    private readonly SavingNumbers _numbers;
    private readonly IReadOnlyList<int?> _units;
    private readonly Lazy<double[][]> _chances;

    /// <param name="fte">Staff of each municipality when it goes on alone; null or less than half a step where that is not known.</param>
    /// <param name="numbers">The assumptions.</param>
    public StandardSaving(IEnumerable<decimal?> fte, SavingNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(fte);
        ArgumentNullException.ThrowIfNull(numbers);
        _numbers = numbers;
        _units = [.. fte.Select(one => one is { } known && (int)Math.Round((double)known / Unit) is > 0 and var units ? units : (int?)null)];
        _chances = new(Chances);
    }

    /// <summary>How well a group fits is the chance that it saves against each alone.</summary>
    public PartnerCriterion Criterion(double weight) =>
        PartnerCriterion.ByGroup(weight, _units, () => _chances.Value, (size, sum) => sum == 0 ? double.NaN : Chance(_numbers.AgainstAlone, Parts(size, sum)));

    /// <param name="members">At least two, each once.</param>
    /// <returns>Against each alone and against today; null when the staff of a member is not known.</returns>
    public (SavingRange Alone, SavingRange Today)? Of(IReadOnlyCollection<int> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return members.All(member => _units[member] is not null)
            ? Parts(members.Count, members.Sum(member => _units[member]!.Value)) is var parts ? (Range(_numbers.AgainstAlone, parts), Range(_numbers.AgainstToday, parts)) : null
            : null;
    }

    /// <summary>The staff of a group when each goes on alone, in fte; null when that of a member is not known.</summary>
    public double? FteOf(IReadOnlyCollection<int> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return members.All(member => _units[member] is not null) ? members.Sum(member => _units[member]!.Value) * Unit : null;
    }

    private double[][] Chances()
    {
        var largest = _units.OfType<int>().OrderDescending().Take(GroupCounts.LargestGroup).Sum();
        return
        [
            .. Enumerable.Range(0, GroupCounts.LargestGroup + 1).Select(size => size < 2
                ? []
                : Enumerable.Range(0, largest + 1).Select(sum => sum == 0 ? double.NaN : Chance(_numbers.AgainstAlone, Parts(size, sum))).ToArray()),
        ];
    }

    // What client role and coordination are of the staff, one for each combination of slices.
    private double[] Parts(int size, int sum)
    {
        var (pairs, staff, parts) = (size * (size - 1) / 2, sum * Unit, new double[Slices * Slices]);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = ((size * At(_numbers.ClientRole, i / Slices)) + (pairs * At(_numbers.Coordination, i % Slices))) / staff;
        }

        return parts;
    }

    private static double At(Uniform amount, int slice) => amount.Min + ((amount.Max - amount.Min) * (slice + 0.5) / Slices);

    private static SavingRange Range(Triangular saving, double[] parts) =>
        new(Quantile(saving, parts, 0.1), Quantile(saving, parts, 0.5), Quantile(saving, parts, 0.9), Chance(saving, parts));

    private static double Chance(Triangular saving, double[] parts) => 1 - Below(saving, parts, 0);

    private static double Quantile(Triangular saving, double[] parts, double chance)
    {
        var (low, high) = (saving.Min - parts.Max(), saving.Max - parts.Min());
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Below(saving, parts, middle) < chance ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    // The chance that what is left is less than this.
    private static double Below(Triangular saving, double[] parts, double left)
    {
        var sum = 0.0;
        foreach (var part in parts)
        {
            sum += Below(saving, left + part);
        }

        return sum / parts.Length;
    }

    private static double Below(Triangular saving, double value)
    {
        var (min, mode, max) = (saving.Min, saving.Mode, saving.Max);
        if (value <= min || value >= max)
        {
            return value < min || (value == min && max > min) ? 0 : 1;
        }

        return value < mode ? (value - min) * (value - min) / ((max - min) * (mode - min)) : 1 - ((max - value) * (max - value) / ((max - min) * (max - mode)));
    }
}
