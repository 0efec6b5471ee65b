namespace Samenspel.Engine.Surveys;

/// <summary>
/// Who works with whom, out of what everybody said: the idea of the survey of 2006, in which a relation counted as confirmed when both sides named it.
/// The order of the sheets makes no difference.
/// </summary>
public sealed class SurveyRelations
{
    private SurveyRelations(IReadOnlyList<SurveySheet> sheets, IReadOnlyList<SurveyRelation> all, IReadOnlyList<LostNaming> lost) => (Sheets, All, Lost) = (sheets, all, lost);

    /// <summary>One for each municipality that said anything, by code; two that are one municipality now are one sheet.</summary>
    public IReadOnlyList<SurveySheet> Sheets { get; }

    /// <summary>By both codes.</summary>
    public IReadOnlyList<SurveyRelation> All { get; }

    /// <summary>By both codes.</summary>
    public IReadOnlyList<LostNaming> Lost { get; }

    /// <param name="sheets">What was said, in any order.</param>
    /// <param name="place">For a code the one by which the municipality counts: its own, or that of the one it went into; null when there is none or more than one.</param>
    public static SurveyRelations Of(IEnumerable<SurveySheet> sheets, Func<string, string?> place)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(place);
        var joined = sheets.GroupBy(sheet => place(sheet.Municipality) ?? sheet.Municipality, StringComparer.Ordinal).OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => Join(one.Key, [.. one])).ToList();
        var sides = new Dictionary<(string Left, string Right), Pair>();
        var lost = new SortedSet<(string By, string Named)>();
        foreach (var sheet in joined)
        {
            foreach (var cooperation in sheet.HasAnswered ? sheet.Cooperations : [])
            {
                foreach (var named in cooperation.Partners)
                {
                    if (Find(sides, sheet.Municipality, place(named)) is { } pair)
                    {
                        pair.Of(sheet.Municipality).Names.Add(cooperation.Name);
                        pair.IsFollowed |= place(named) != named;
                    }
                    else
                    {
                        lost.Add((sheet.Municipality, named));
                    }
                }
            }
        }

        foreach (var (sheet, reply) in joined.SelectMany(sheet => sheet.Replies.Select(reply => (sheet, reply))))
        {
            // A reply about somebody that named nobody is about nothing.
            if (place(reply.About) is { } about && sides.GetValueOrDefault(Key(sheet.Municipality, about)) is { } pair)
            {
                pair.Of(sheet.Municipality).Verdicts.Add(reply.Verdict);
            }
        }

        return new(
            joined,
            [.. sides.Values.OrderBy(one => one.Left.Code, StringComparer.Ordinal).ThenBy(one => one.Right.Code, StringComparer.Ordinal).Select(one => one.Relation())],
            [.. lost.Select(one => new LostNaming(one.By, one.Named))]);
    }

    private static SurveySheet Join(string code, IReadOnlyList<SurveySheet> sheets) => new(code, sheets.Any(one => one.HasAnswered))
    {
        Cooperations = [.. sheets.Where(one => one.HasAnswered).SelectMany(one => one.Cooperations)],
        Replies = [.. sheets.SelectMany(one => one.Replies)],
        Motives = [.. sheets.Where(one => one.HasAnswered).SelectMany(one => one.Motives).Distinct(StringComparer.Ordinal)],
        Factors = [.. sheets.Where(one => one.HasAnswered).SelectMany(one => one.Factors).Distinct(StringComparer.Ordinal)],
    };

    private static Pair? Find(Dictionary<(string Left, string Right), Pair> sides, string one, string? other)
    {
        if (other is null || other == one)
        {
            return null;
        }

        var key = Key(one, other);
        if (!sides.TryGetValue(key, out var pair))
        {
            sides.Add(key, pair = new(new(key.Left), new(key.Right)));
        }

        return pair;
    }

    private static (string Left, string Right) Key(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private sealed record Side(string Code)
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public HashSet<SurveyVerdict> Verdicts { get; } = [];

        public bool SaysYes => Names.Count > 0 || Verdicts.Contains(SurveyVerdict.Confirms);

        // Who names the other does not deny it, whatever it says of the other's words.
        public bool SaysNo => !SaysYes && Verdicts.Contains(SurveyVerdict.Denies);
    }

    private sealed record Pair(Side Left, Side Right)
    {
        public bool IsFollowed { get; set; }

        public Side Of(string code) => Left.Code == code ? Left : Right;

        public SurveyRelation Relation() => new(Left.Code, Right.Code, Status(), [.. Left.Names], [.. Right.Names], IsFollowed);

        private SurveyStatus Status() => this switch
        {
            _ when Left.Verdicts.Contains(SurveyVerdict.Ended) || Right.Verdicts.Contains(SurveyVerdict.Ended) => SurveyStatus.Expired,
            { Left.SaysYes: true, Right.SaysYes: true } => SurveyStatus.Confirmed,
            _ when Left.SaysNo || Right.SaysNo => SurveyStatus.Denied,
            _ => SurveyStatus.Unconfirmed,
        };
    }
}
