namespace Samenspel.Engine.Instruments;

/// <summary>
/// Makes a number of a group of sheets that can be shown. With the mean to the last digit and the answers of all others, the answer of the last follows. So a mean goes up or down to a step, by a chance that
/// only the keeper of the answers can repeat, and in proportion to how near it lies: on average nothing changes. The step looks at how many answered, never at what, or the step itself would tell something.
/// </summary>
internal static class GroupNumbers
{
    private const double Margin = 1e-9;
    private const double Half = 0.5;

    /// <summary>A step is at least so many times what one answer of one level more or less changes.</summary>
    private const double Cover = 3;
    private static readonly double[] Steps = [0.1, 0.2, 0.5, 1];

    /// <param name="sheets">Of at least one.</param>
    /// <param name="people">How many different people gave them.</param>
    /// <param name="chance">The chance for the number, and that for the spread; from 0 to 1.</param>
    public static PublishedNumber Of(ReadOnlySpan<SheetArea> sheets, int people, (double Number, double Spread) chance)
    {
        var (sum, squares, step, answers) = (0.0, 0.0, 0.0, 0);
        foreach (ref readonly var sheet in sheets)
        {
            sum += sheet.Score;
            squares += sheet.Score * sheet.Score;
            step = Math.Max(step, sheet.Step);
            answers += sheet.Answers;
        }

        var mean = sum / sheets.Length;
        var rounding = StepFor(step / sheets.Length);
        return new(NumberState.Shown, Rounded(mean, rounding, chance.Number), rounding, people, sheets.Length, answers, SpreadOf(mean, squares, step, sheets.Length, chance.Spread));
    }

    /// <summary>What an organisation said as a whole: its own, to the digit.</summary>
    public static double Plain(ReadOnlySpan<SheetArea> sheets)
    {
        var sum = 0.0;
        foreach (ref readonly var sheet in sheets)
        {
            sum += sheet.Score;
        }

        return sum / sheets.Length;
    }

    private static double StepFor(double change)
    {
        foreach (var step in Steps)
        {
            if (step >= (Cover * change) - Margin)
            {
                return step;
            }
        }

        return Steps[^1];
    }

    // A mean on a step stays there, whatever the chance.
    private static double Rounded(double mean, double step, double chance)
    {
        var place = Math.Floor((mean / step) + Margin);
        var rest = (mean / step) - place;
        return Math.Round((rest > Margin && chance < rest ? place + 1 : place) * step, 1);
    }

    // One answer changes a standard deviation by at most its step over the root of how many there are.
    private static SpreadBand SpreadOf(double mean, double squares, double step, int count, double chance)
    {
        var width = Cover * step / Math.Sqrt(count);
        if (width > Half)
        {
            return SpreadBand.Withheld;
        }

        var deviation = Math.Sqrt(Math.Max(0, (squares / count) - (mean * mean))) + (width * (chance - Half));
        return deviation < Half - Margin ? SpreadBand.Close : deviation < 1 - Margin ? SpreadBand.Some : SpreadBand.Wide;
    }
}
