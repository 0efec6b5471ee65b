using Samenspel.Engine.BusinessCases;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Modules.BusinessCases.Calculating;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>
/// The joint staff. What the file states, or else what its rule gives for all, is the amount; the shape of the rule says how it falls when
/// there are fewer. Without either, what research suggests a cooperation saves.
/// </summary>
internal sealed class JointLines
{
    /// <summary>The two parts of the rule move as one.</summary>
    public const string Group = "joint";

    private readonly BusinessCaseFile _file;
    private readonly DefaultsTaken _taken;
    private readonly FteRange? _known;
    private readonly double? _fixedPart;
    private readonly bool _byAlone;

    public JointLines(BusinessCaseFile file, DefaultsTaken taken)
    {
        (_file, _taken) = (file, taken);
        _byAlone = file.Participants.Any(participant => participant.FteAlone is not null);
        var size = file.Rule?.GroupInhabitants ?? (long)file.Participants.Sum(participant => participant.Inhabitants.Value);
        var rule = RuleLines.Of(file.Rule);
        _known = file.Joint is { } joint ? new(joint.Low, joint.High) : rule?.At(size);
        if (rule is not null && rule.Low.At(size) + rule.High.At(size) is var both and > 0)
        {
            _fixedPart = (double)((rule.Low.FixedFte + rule.High.FixedFte) / both);
        }
    }

    /// <summary>The middle of a range, or the likely value; of what is known when a figure is missing.</summary>
    public double LikelyFte => _known is { } known
        ? (double)(known.Low + known.High) / 2
        : (1 - _taken.Numbers(Saving)[1]) * (double)_file.Participants.Sum(participant => (_byAlone ? participant.FteAlone : participant.FteToday)?.Value ?? 0);

    private DefaultId Saving => _byAlone ? DefaultId.SavingAgainstAlone : DefaultId.SavingAgainstToday;

    public IReadOnlyList<CostLine> Of(double unit)
    {
        if (_known is null)
        {
            var saving = _taken.Triangular(Saving, unit);
            return [Line("joint", _byAlone ? CostDriver.FteAlone : CostDriver.Fte, new Triangular(unit - saving.Max, unit - saving.Mode, unit - saving.Min), 1)];
        }

        if (_fixedPart is not { } part)
        {
            return [Line("joint", CostDriver.Fixed, Amount(unit), 1)];
        }

        var inhabitants = (double)_file.Participants.Sum(participant => participant.Inhabitants.Value);
        CostLine[] lines =
        [
            Line("joint-fixed", CostDriver.Fixed, Amount(unit * Math.Abs(part)), Math.Sign(part)),
            Line("joint-by-inhabitants", CostDriver.Inhabitants, Amount(unit * (1 - part) / inhabitants), 1),
        ];
        CostLine[] needed = [.. lines.Where(line => line.Amount.Mean > 0)];
        return needed.Length == 2 ? [.. needed.Select(line => line with { Group = Group })] : needed;
    }

    // A lowest and a highest without more: nothing between them is likelier than the rest.
    private Distribution Amount(double unit) => _known!.Low < _known.High
        ? new Uniform((double)_known.Low * unit, (double)_known.High * unit)
        : _taken.Triangular(DefaultId.JointRange, (double)_known.Low * unit);

    private static CostLine Line(string key, CostDriver driver, Distribution amount, double factor) =>
        new(key, CostCategory.Staff, driver, amount, [new(UncertainCaseResult.Together, factor)]) { Bearer = Bearer.Shared };
}
