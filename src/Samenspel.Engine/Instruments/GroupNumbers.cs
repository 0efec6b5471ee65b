namespace Samenspel.Engine.Instruments;

/// <summary>
/// Makes a number of a group of sheets that can be shown. With the mean to the last digit and the answers of all others, the answer of the last follows; so a mean is
/// rounded until it stays the same when any answer below the highest level is one higher, and any on the highest level one lower. That holds for each number by itself, so the same other answer fits all
/// numbers at once.
/// </summary>
internal static class GroupNumbers
{
    private const double Margin = 1e-9;
    private const double Half = 0.5;
    private static readonly double[] Steps = [0.1, 0.2, 0.5, 1];

    public static PublishedNumber Of(ReadOnlySpan<SheetArea> sheets, int people)
    {
        var (sum, squares, step, answers, canRise, canOnlyFall) = (0.0, 0.0, 0.0, 0, false, false);
        foreach (ref readonly var sheet in sheets)
        {
            sum += sheet.Score;
            squares += sheet.Score * sheet.Score;
            step = Math.Max(step, sheet.Step);
            answers += sheet.Answers;
            canRise |= sheet.CanRise;
            canOnlyFall |= sheet.CanOnlyFall;
        }

        var mean = sum / sheets.Length;
        var change = step / sheets.Length;
        foreach (var rounding in Steps)
        {
            var place = Math.Floor((mean / rounding) + Half);
            var (low, high) = ((place - Half) * rounding, (place + Half) * rounding);
            if ((!canRise || mean + change < high - Margin) && (!canOnlyFall || mean - change > low + Margin))
            {
                return new(NumberState.Shown, Math.Round(place * rounding, 1), rounding, people, sheets.Length, answers, SpreadOf(sheets, sum, squares));
            }
        }

        return PublishedNumber.Without(NumberState.GivesAway) with { People = people };
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

    public static SpreadBand Band(double sum, double squares, int count)
    {
        var mean = sum / count;
        var deviation = Math.Sqrt(Math.Max(0, (squares / count) - (mean * mean)));
        return deviation < Half - Margin ? SpreadBand.Close : deviation < 1 - Margin ? SpreadBand.Some : SpreadBand.Wide;
    }

    private static SpreadBand SpreadOf(ReadOnlySpan<SheetArea> sheets, double sum, double squares)
    {
        var band = Band(sum, squares, sheets.Length);
        foreach (ref readonly var sheet in sheets)
        {
            if ((sheet.CanRise && Moved(sheet, sheet.Step, sum, squares, sheets.Length) != band) || (sheet.CanOnlyFall && Moved(sheet, -sheet.Step, sum, squares, sheets.Length) != band))
            {
                return SpreadBand.Withheld;
            }
        }

        return band;
    }

    private static SpreadBand Moved(in SheetArea sheet, double step, double sum, double squares, int count)
    {
        var score = sheet.Score + step;
        return Band(sum + step, squares - (sheet.Score * sheet.Score) + (score * score), count);
    }
}
