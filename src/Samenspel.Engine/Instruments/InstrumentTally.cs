using System.Runtime.CompilerServices;

namespace Samenspel.Engine.Instruments;

/// <summary>
/// The answers, counted by sheet: what one respondent gave in one perspective about one organisation. In it a number of answers in any order makes the same, and
/// two rounds can be put together.
/// </summary>
public sealed class InstrumentTally
{
    private InstrumentTally(InstrumentDefinition definition, SheetArea[][] byArea)
    {
        Definition = definition;
        ByArea = byArea;
    }

    /// <summary>What was measured with.</summary>
    public InstrumentDefinition Definition { get; }

    /// <summary>For each area its sheets with an answer that counts, in order of organisation, split and respondent.</summary>
    internal SheetArea[][] ByArea { get; }

    /// <summary>Counts the answers; one pass, in any order.</summary>
    /// <param name="definition">How they count.</param>
    /// <param name="answers">All answers of a round.</param>
    /// <exception cref="ArgumentException">An answer is outside the instrument, or the same item is answered twice on one sheet.</exception>
    public static InstrumentTally Of(InstrumentDefinition definition, ReadOnlySpan<InstrumentAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var items = definition.Items.ToArray();
        var (numbers, keys) = (new Dictionary<SheetKey, int>(), new List<SheetKey>());
        var counts = new SheetCounts(definition.Areas, items.Length);
        var (last, sheet) = (default(SheetKey), -1);
        foreach (ref readonly var answer in answers)
        {
            if ((uint)answer.Item >= (uint)items.Length || answer.Value < 1 || answer.Value > definition.Levels || answer.Organisation < 0)
            {
                throw new ArgumentException($"The answer {answer} is outside the instrument.", nameof(answers));
            }

            var key = new SheetKey(answer.Respondent, answer.Organisation, answer.Perspective, answer.About, answer.Consensus);
            if (sheet < 0 || key != last)
            {
                (last, sheet) = (key, NumberOf(numbers, keys, key));
                counts.Reach(sheet);
            }

            if (!counts.Mark(sheet, answer.Item))
            {
                throw new ArgumentException($"The answer {answer} was given twice.", nameof(answers));
            }

            var item = items[answer.Item];
            if (item.Scored)
            {
                counts.Add(sheet, item.Area, item.Reversed ? definition.Levels + 1 - answer.Value : answer.Value);
            }
        }

        return new(definition, Sorted(definition, keys, counts));
    }

    /// <summary>Two rounds put together: each sheet counts in its own right, and whoever answered in both is one person in two sheets.</summary>
    /// <exception cref="ArgumentException">They are of different instruments.</exception>
    public static InstrumentTally Merge(InstrumentTally one, InstrumentTally other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (!ReferenceEquals(one.Definition, other.Definition) && one.Definition != other.Definition)
        {
            throw new ArgumentException("The rounds are of different instruments.", nameof(other));
        }

        return new(one.Definition, [.. one.ByArea.Zip(other.ByArea, (first, second) => Order([.. first, .. second]))]);
    }

    private static int NumberOf(Dictionary<SheetKey, int> numbers, List<SheetKey> keys, SheetKey key)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            number = keys.Count;
            numbers.Add(key, number);
            keys.Add(key);
        }

        return number;
    }

    private static SheetArea[][] Sorted(InstrumentDefinition definition, List<SheetKey> keys, SheetCounts counts)
    {
        var byArea = new SheetArea[definition.Areas][];
        for (var area = 0; area < byArea.Length; area++)
        {
            var sheets = new List<SheetArea>(keys.Count);
            for (var sheet = 0; sheet < keys.Count; sheet++)
            {
                var count = counts.Of(sheet, area);
                if (count.Count > 0)
                {
                    var score = definition.Person == PersonRule.Lowest ? count.Lowest : (double)count.Sum / count.Count;
                    var step = definition.Person == PersonRule.Lowest ? 1 : 1.0 / count.Count;
                    sheets.Add(new(keys[sheet], definition.Split == SplitBy.Perspective ? keys[sheet].Perspective : keys[sheet].About, score, step, count.Count));
                }
            }

            byArea[area] = Order([.. sheets]);
        }

        return byArea;
    }

    // Sums are taken in this order, so that no order of answers changes the last digit.
    private static SheetArea[] Order(SheetArea[] sheets)
    {
        Array.Sort(sheets, static (one, other) => one.OrderOf(other));
        return sheets;
    }
}

/// <summary>Whose sheet it is.</summary>
internal readonly record struct SheetKey(int Respondent, int Organisation, int Perspective, int About, bool Consensus)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(SheetKey other) =>
        Respondent == other.Respondent && Organisation == other.Organisation && Perspective == other.Perspective && About == other.About && Consensus == other.Consensus;

    public override int GetHashCode() => HashCode.Combine(Respondent, Organisation, Perspective, About, Consensus);
}

/// <summary>A sheet in one area.</summary>
/// <param name="Key">Whose it is.</param>
/// <param name="Split">By what it is shown apart.</param>
/// <param name="Score">What the answers make.</param>
/// <param name="Step">By how much the score changes at most when one answer is a level higher or lower.</param>
/// <param name="Answers">How many there are.</param>
internal readonly record struct SheetArea(SheetKey Key, int Split, double Score, double Step, int Answers)
{
    /// <summary>By organisation, split and respondent, and then by all that can differ.</summary>
    public int OrderOf(in SheetArea other)
    {
        var order = Key.Organisation.CompareTo(other.Key.Organisation);
        order = order != 0 ? order : Split.CompareTo(other.Split);
        order = order != 0 ? order : Key.Respondent.CompareTo(other.Key.Respondent);
        order = order != 0 ? order : Key.Perspective.CompareTo(other.Key.Perspective);
        order = order != 0 ? order : Key.About.CompareTo(other.Key.About);
        order = order != 0 ? order : Key.Consensus.CompareTo(other.Key.Consensus);
        order = order != 0 ? order : Score.CompareTo(other.Score);
        return order != 0 ? order : Answers.CompareTo(other.Answers);
    }
}
