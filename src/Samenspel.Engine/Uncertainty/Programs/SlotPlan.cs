using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Correlation;
using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>
/// Which uncertain number of a case stands in which slot, and the steps that make it from normal draws. Coordinates that many
/// amounts share come first, because the first coordinates of Sobol's sequence are the most even; then all go by key, so that the order
/// of a file changes nothing.
/// </summary>
internal sealed class SlotPlan
{
    private readonly UncertainCase _input;
    private readonly bool _collapse;
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _slots = [];
    private readonly List<IBlockStep> _draws = [];
    private readonly List<IBlockStep> _steps = [];
    private readonly Dictionary<Distribution, QuantileTable> _tables;
    private readonly Dictionary<(string Kind, int Number, int Year), int> _modifiers = [];
    private readonly Dictionary<(string Line, int Partner, double Number), int> _rules = [];
    private readonly RealisationCurve _curve;

    /// <param name="input">A case without faults.</param>
    /// <param name="collapse">False keeps every certain number as a slot or modifier of its own, as a check on collapsing.</param>
    /// <param name="tables">Tables made before, for a series of cases that are much alike; gets the new ones.</param>
    public SlotPlan(UncertainCase input, bool collapse, Dictionary<Distribution, QuantileTable>? tables = null)
    {
        _tables = tables ?? [];
        (_input, _collapse, _curve) = (input, collapse, new(input.Realisation));
        Lines = [.. input.Lines.OrderBy(line => line.Key, StringComparer.Ordinal)];
        Slots = 1;
        Name();
        Correlate();
        Spread();
    }

    /// <summary>The lines by key.</summary>
    public IReadOnlyList<CostLine> Lines { get; }

    public IReadOnlyList<string> Names => _names;

    /// <summary>From normal draws to uncertain numbers.</summary>
    public IReadOnlyList<IBlockStep> DrawSteps => _draws;

    /// <summary>From uncertain numbers to what multiplies and bends them.</summary>
    public IReadOnlyList<IBlockStep> CaseSteps => _steps;

    public int Slots { get; private set; }

    /// <summary>True while a matrix is all there is: no rules on uncertain amounts, and nothing multiplies another uncertain number.</summary>
    public bool IsLinear => _modifiers.Count == 0 && _rules.Count == 0;

    /// <summary>The slot of a named number.</summary>
    public int SlotOf(string name) => _slots[name];

    /// <summary>A program of rows on this plan.</summary>
    public DrawProgram Program(IEnumerable<RowTerms> cells, IEnumerable<RowTerms>? outcomes = null) =>
        new(_names, Slots, _draws, _steps, new RowSet(cells), outcomes is null ? null : new RowSet(outcomes));

    public static string OwnName(string line, string partner) => $"line:{line}@{partner}";

    /// <summary>What a payer pays of a line for a number: a slot and its weight.</summary>
    public (int Slot, double Weight) Amount(CostLine line, int partner, double number)
    {
        if (line.Amount.IsCertain && _collapse)
        {
            var amount = number * line.Amount.Mean;
            return (BlockSlots.One, line.Rule.BendsTheAmount ? line.Rule.Apply(amount) : amount);
        }

        var own = line.OwnShare > 0 && !line.Amount.IsCertain;
        var slot = _slots[own ? OwnName(line.Key, _input.Partners[partner].Key) : $"line:{line.Key}"];
        if (!line.Rule.BendsTheAmount)
        {
            return (slot, number);
        }

        var key = (line.Key, own ? partner : -1, number);
        if (!_rules.TryGetValue(key, out var bent))
        {
            _rules.Add(key, bent = Slots++);
            _steps.Add(new RuleStep(bent, slot, number, line.Rule));
        }

        return (bent, 1);
    }

    /// <summary>The price level of a year: a certain factor, or the slot of a modifier.</summary>
    public (int Modifier, double Factor) Price(string? index, int year)
    {
        if (index is null)
        {
            return (BlockSlots.One, 1);
        }

        var number = Enumerable.Range(0, _input.Indices.Count).First(i => _input.Indices[i].Key == index);
        var found = _input.Indices[number];
        if (_collapse && found.Growth.IsCertain && found.Volatility == 0)
        {
            return (BlockSlots.One, Math.Pow(1 + found.Growth.Mean, year));
        }

        if (!_modifiers.ContainsKey(("price", number, 1)))
        {
            int[] years = [.. Enumerable.Range(1, _input.Years).Select(t => _modifiers[("price", number, t)] = Slots++)];
            int[] movements = found.Volatility > 0 ? [.. Enumerable.Range(1, _input.Years).Select(t => _slots[$"index:{index}/{t}"])] : [];
            _steps.Add(new IndexStep(_slots[$"index:{index}"], found.Volatility, movements, years));
        }

        return (_modifiers[("price", number, year)], 1);
    }

    /// <summary>Which part of working together is reached in a year, and which is not.</summary>
    public ((int Modifier, double Factor) Reached, (int Modifier, double Factor) Remainder) Realisation(int year)
    {
        if (_collapse && _input.DelayMonths.IsCertain)
        {
            var part = _curve.At(year - (_input.DelayMonths.Mean / 12));
            return ((BlockSlots.One, part), (BlockSlots.One, 1 - part));
        }

        if (!_modifiers.ContainsKey(("reached", 0, year)))
        {
            _modifiers.Add(("reached", 0, year), Slots++);
            _modifiers.Add(("rest", 0, year), Slots++);
            _steps.Add(new RealisationStep(_curve, year, _slots["delay"], Slots - 2, Slots - 1));
        }

        return ((_modifiers[("reached", 0, year)], 1), (_modifiers[("rest", 0, year)], 1));
    }

    /// <summary>The modifier that is the product of two.</summary>
    public int Product(int first, int second)
    {
        if (first == BlockSlots.One || second == BlockSlots.One)
        {
            return first + second;
        }

        if (!_modifiers.TryGetValue(("product", first, second), out var product))
        {
            _modifiers.Add(("product", first, second), product = Slots++);
            _steps.Add(new ProductStep(product, first, second));
        }

        return product;
    }

    private void Name()
    {
        var groups = _input.Groups.Where(group => Members(group.Key).Any()).ToArray();
        Take(groups.Length > 1, "groups");
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Take(true, $"group:{group.Key}");
        }

        Take(!_input.DelayMonths.IsCertain, "delay");
        var indices = _input.Indices.OrderBy(index => index.Key, StringComparer.Ordinal).ToArray();
        Array.ForEach(indices, index => Take(!index.Growth.IsCertain, $"index:{index.Key}"));
        foreach (var line in Lines)
        {
            Take(!line.Amount.IsCertain, $"line:{line.Key}");
        }

        foreach (var index in indices.Where(index => index.Volatility > 0))
        {
            for (var year = 1; year <= _input.Years; year++)
            {
                Take(true, $"index:{index.Key}/{year}");
            }
        }

        foreach (var line in Lines.Where(line => line.OwnShare > 0 && !line.Amount.IsCertain))
        {
            foreach (var partner in _input.Partners.Select(partner => partner.Key).Order(StringComparer.Ordinal))
            {
                Take(true, OwnName(line.Key, partner));
            }
        }

        Certain();
    }

    private void Take(bool needed, string name)
    {
        if (needed)
        {
            _names.Add(name);
            _slots.Add(name, Slots++);
        }
    }

    // A certain number that is still a factor somewhere.
    private void Certain()
    {
        Set(_input.DelayMonths, "delay");
        foreach (var index in _input.Indices)
        {
            Set(index.Growth, $"index:{index.Key}");
        }

        foreach (var line in Lines)
        {
            Set(line.Amount, $"line:{line.Key}");
        }

        void Set(Distribution value, string name)
        {
            if (value.IsCertain)
            {
                _slots.Add(name, Slots++);
                _steps.Add(new FixedStep(_slots[name], value.Mean));
            }
        }
    }

    private IEnumerable<string> Members(string group) => Lines.Where(line => line.Group == group && !line.Amount.IsCertain).Select(line => $"line:{line.Key}")
        .Concat(_input.DelayGroup == group && !_input.DelayMonths.IsCertain ? ["delay"] : []);

    private void Correlate()
    {
        var groups = _input.Groups.OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        int[][] members = [.. groups.Select(group => Members(group.Key).Select(name => _slots[name]).ToArray())];
        var correlation = new GroupCorrelation([.. groups.Select(group => group.Within)], [.. members.Select(slots => slots.Length)], members.Count(m => m.Length > 0) > 1 ? _input.BetweenGroups : 0);
        for (var group = 0; group < groups.Length; group++)
        {
            if (members[group].Length > 0)
            {
                _draws.AddRange(correlation.IsFactors
                    ? members[group].Select(slot => Factor(correlation, group, slot, groups))
                    : Centred(correlation, group, members, groups));
            }
        }
    }

    private MixStep Factor(GroupCorrelation correlation, int group, int slot, CorrelationGroup[] groups) => new(slot,
        (slot, correlation.OfOwn(group)),
        (_slots.GetValueOrDefault("groups"), _slots.ContainsKey("groups") ? correlation.OfAll : 0),
        (_slots[$"group:{groups[group].Key}"], correlation.OfGroup(group)));

    private IEnumerable<MixStep> Centred(GroupCorrelation correlation, int group, int[][] members, CorrelationGroup[] groups)
    {
        var mean = Slots++;
        var own = correlation.OfOwn(group);
        yield return new(mean, [.. members[group].Select(slot => (slot, 1.0 / members[group].Length))]);
        var shared = correlation.OfMean(group).Select((weight, other) => (Group: other, Weight: weight)).Where(part => members[part.Group].Length > 0)
            .Select(part => (_slots[$"group:{groups[part.Group].Key}"], part.Weight)).ToArray();
        foreach (var slot in members[group])
        {
            yield return new(slot, [(slot, own), (mean, -own), .. shared]);
        }
    }

    private void Spread()
    {
        foreach (var line in Lines.Where(line => !line.Amount.IsCertain))
        {
            var common = _slots[$"line:{line.Key}"];
            foreach (var partner in line.OwnShare > 0 ? _input.Partners : [])
            {
                var own = _slots[OwnName(line.Key, partner.Key)];
                _draws.Add(new MixStep(own, (own, Math.Sqrt(line.OwnShare)), (common, Math.Sqrt(1 - line.OwnShare))));
                _draws.Add(new TableStep(own, Table(line.Amount)));
            }

            if (line.OwnShare == 0)
            {
                _draws.Add(new TableStep(common, Table(line.Amount)));
            }
        }

        foreach (var (name, distribution) in _input.Indices.Select(index => ($"index:{index.Key}", index.Growth)).Append(("delay", _input.DelayMonths)))
        {
            if (!distribution.IsCertain)
            {
                _draws.Add(new TableStep(_slots[name], Table(distribution)));
            }
        }
    }

    private QuantileTable Table(Distribution distribution)
    {
        if (!_tables.TryGetValue(distribution, out var table))
        {
            _tables.Add(distribution, table = new(distribution));
        }

        return table;
    }
}
