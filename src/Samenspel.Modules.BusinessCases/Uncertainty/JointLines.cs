using Samenspel.Engine.BusinessCases;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Modules.BusinessCases.Calculating;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>
/// The joint staff. What the file states, or else what its rule gives for all, is the amount; the shape of the rule says how it falls when
/// there are fewer. Without either, what research suggests a cooperation saves. A variant has a multiple of it, or a figure of its own.
/// </summary>
internal sealed class JointLines
{
    /// <summary>The parts of the rule, and the figures of the variants, move as one.</summary>
    public const string Group = "joint";

    private readonly BusinessCaseFile _file;
    private readonly DefaultsTaken _taken;
    private readonly FteRange? _known;
    private readonly double? _fixedPart;
    private readonly bool _byAlone;
    private readonly IReadOnlyList<CaseVariant> _variants;

    public JointLines(BusinessCaseFile file, DefaultsTaken taken)
    {
        (_file, _taken, _variants) = (file, taken, file.Uncertainty?.Variants ?? []);
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

    /// <summary>The same for a variant.</summary>
    public double LikelyFteOf(CaseVariant variant) => variant.Joint is { } own ? (double)(own.Low + own.High) / 2 : (double)(variant.JointFactor ?? 1) * LikelyFte;

    public IReadOnlyList<CostLine> Of(double unit)
    {
        LineScope[] standard = [new(UncertainCaseResult.Together), .. _variants.Where(variant => variant.Joint is null).Select(variant => new LineScope(variant.Key, (double)(variant.JointFactor ?? 1)))];
        CostLine[] lines =
        [
            .. _known is null ? [BySaving(unit, standard)] : Lines(_known, unit, "", standard),
            .. _variants.Where(variant => variant.Joint is not null)
                .SelectMany(variant => Lines(new(variant.Joint!.Low, variant.Joint.High), unit, $":{variant.Key}", [new(variant.Key)])),
        ];
        return lines.Length > 1 ? [.. lines.Select(line => line with { Group = Group })] : lines;
    }

    private CostLine BySaving(double unit, IReadOnlyList<LineScope> scopes)
    {
        var saving = _taken.Triangular(Saving, unit);
        return Line(StandardLines.Joint, _byAlone ? CostDriver.FteAlone : CostDriver.Fte, new Triangular(unit - saving.Max, unit - saving.Mode, unit - saving.Min), scopes, 1);
    }

    private CostLine[] Lines(FteRange fte, double unit, string mark, IReadOnlyList<LineScope> scopes)
    {
        if (_fixedPart is not { } part)
        {
            return [Line(StandardLines.Joint + mark, CostDriver.Fixed, Amount(fte, unit), scopes, 1)];
        }

        var inhabitants = (double)_file.Participants.Sum(participant => participant.Inhabitants.Value);
        CostLine[] lines =
        [
            Line(StandardLines.JointFixed + mark, CostDriver.Fixed, Amount(fte, unit * Math.Abs(part)), scopes, Math.Sign(part)),
            Line(StandardLines.JointByInhabitants + mark, CostDriver.Inhabitants, Amount(fte, unit * (1 - part) / inhabitants), scopes, 1),
        ];
        return [.. lines.Where(line => line.Amount.Mean > 0)];
    }

    // A lowest and a highest without more: nothing between them is likelier than the rest.
    private Distribution Amount(FteRange fte, double unit) => fte.Low < fte.High
        ? new Uniform((double)fte.Low * unit, (double)fte.High * unit)
        : _taken.Triangular(DefaultId.JointRange, (double)fte.Low * unit);

    private static CostLine Line(string key, CostDriver driver, Distribution amount, IReadOnlyList<LineScope> scopes, double sign) =>
        new(key, CostCategory.Staff, driver, amount, sign == 1 ? scopes : [.. scopes.Select(scope => scope with { Factor = sign * scope.Factor })]) { Bearer = Bearer.Shared };
}
