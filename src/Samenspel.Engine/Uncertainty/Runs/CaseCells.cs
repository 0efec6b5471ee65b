using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Programs;

namespace Samenspel.Engine.Uncertainty.Runs;

/// <summary>One cell for every situation, member and year, and outcomes made of cells.</summary>
internal sealed class CaseCells
{
    private readonly UncertainCase _input;
    private readonly int[] _members;
    private readonly List<RowTerms> _cells = [];
    private readonly List<RowTerms> _outcomes = [];
    private readonly Dictionary<(string Situation, int Partner), int> _first = [];

    public CaseCells(UncertainCase input, bool collapse = true)
    {
        (_input, _members, Plan) = (input, input.Members, new(input, collapse));
        var rows = new CaseRows(input, Plan);
        foreach (var situation in input.Situations)
        {
            var terms = _members.ToDictionary(partner => partner, _ => Enumerable.Range(0, input.Years).Select(_ => new RowTerms()).ToArray());
            var blocked = rows.Walk(situation, _members, (partner, year, modifier, slot, weight) => terms[partner][year - 1].Add(modifier, slot, weight));
            foreach (var partner in _members.Where(partner => !blocked.Contains(partner)))
            {
                _first.Add((situation.Key, partner), _cells.Count);
                _cells.AddRange(terms[partner]);
            }
        }
    }

    public SlotPlan Plan { get; }

    public int OutcomeCount => _outcomes.Count;

    /// <summary>The outcomes that matter most: what all members save over the horizon.</summary>
    public List<int> Leading { get; } = [];

    public DrawProgram Program() => Plan.Program(_cells, _outcomes);

    /// <summary>The positions of a municipality, or of all members for null.</summary>
    public int[] Subject(int? partner) => partner is { } one ? [one] : _members;

    public bool IsKnown(string situation, int? partner) => Subject(partner).All(member => _first.ContainsKey((situation, member)));

    /// <summary>Adds an outcome for each year, and for a saving for each year all years up to it, discounted; for a cost only the last of these.</summary>
    /// <param name="parts">Situations with their sign: one is a cost, two are a saving.</param>
    /// <param name="partner">The municipality; null for all members.</param>
    public void Add(ReadOnlySpan<(string Situation, double Sign)> parts, int? partner)
    {
        var sum = new RowTerms();
        var cumulative = new RowTerms[_input.Years];
        for (var year = 0; year < _input.Years; year++)
        {
            var row = new RowTerms();
            foreach (var (situation, sign) in parts)
            {
                foreach (var member in Subject(partner))
                {
                    row.Add(BlockSlots.One, _first[(situation, member)] + year + 1, sign);
                }
            }

            sum.Add(row, Math.Pow(1 + _input.DiscountRate, -(year + 1)));
            var upToHere = new RowTerms();
            upToHere.Add(sum, 1);
            cumulative[year] = upToHere;
            _outcomes.Add(row);
        }

        _outcomes.AddRange(parts.Length == 1 ? cumulative[^1..] : cumulative);
        if (partner is null && parts.Length > 1)
        {
            Leading.Add(_outcomes.Count - 1);
        }
    }
}
