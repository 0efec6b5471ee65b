using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Correlation;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>The one way from the figures of a file to a case under uncertainty. What it does: docs/methods/uncertain-case-file.md.</summary>
internal sealed class CaseMapping
{
    private const string Prices = "ict";
    private const string Start = CaseModel.StartGroup;

    private readonly BusinessCaseFile _file;
    private readonly DefaultsTaken _taken;
    private readonly JointLines _joint;
    private readonly OwnLines _own;
    private readonly IReadOnlyList<CaseVariant> _variants;

    private CaseMapping(BusinessCaseFile file, UncertaintyDefaults defaults)
    {
        (_file, _taken) = (file, new(defaults.With(file.Uncertainty?.Overrules ?? [])));
        (_joint, _own, _variants) = (new(file, _taken), new(file), file.Uncertainty?.Variants ?? []);
    }

    public static MappedCase Of(BusinessCaseFile file, UncertaintyDefaults defaults)
    {
        var mapping = new CaseMapping(file, defaults);
        var staff = mapping.Case(1, discountRate: 0, []);
        var (rate, growth) = (mapping._taken.One(DefaultId.DiscountRate), mapping._taken.Uniform(DefaultId.PriceGrowth, 1));
        var euro = mapping.Case((double)file.CostPerFte.Value, rate, [new PriceIndex(Prices, growth)]);

        // Choices without a number that every mapped case makes.
        DefaultId[] choices = [DefaultId.Sharing, DefaultId.CostPerFte, DefaultId.Vat];
        Array.ForEach(choices, choice => mapping._taken.Numbers(choice));
        return new(euro, staff, mapping._taken.All, [.. MissingFigures.Of(file)]);
    }

    private UncertainCase Case(double unit, double discountRate, IReadOnlyList<PriceIndex> indices)
    {
        var index = indices.Count > 0 ? Prices : null;
        CostLine[] standard = [Today(unit), Alone(unit), .. _joint.Of(unit), .. Alongside(unit), .. SetUp(unit)];
        CostLine[] lines = [.. standard.Select(line => line with { Index = index }), .. _own.Of(unit, index)];
        return new(
            [.. _file.Participants.Select(Partner)],
            [
                new(UncertainCaseResult.Today, SituationKind.Today), new(UncertainCaseResult.Alone, SituationKind.Alone),
                new(UncertainCaseResult.Together, SituationKind.Together, CostDriver.Inhabitants),
                .. _variants.Select(variant => new Situation(variant.Key, SituationKind.Together, variant.Sharing ?? CostDriver.Inhabitants)),
            ],
            lines,
            (int)_taken.One(DefaultId.Years),
            discountRate)
        {
            Indices = indices,
            Groups = [.. Groups(lines)],
            Realisation = _taken.Numbers(DefaultId.Realisation),
            DelayMonths = _taken.Triangular(DefaultId.DelayMonths, 1),
            DelayGroup = lines.Any(line => line.Group == Start) ? Start : null,
        };
    }

    private IEnumerable<CorrelationGroup> Groups(CostLine[] lines)
    {
        if (lines.Any(line => line.Group == Start))
        {
            yield return new(Start, _taken.One(DefaultId.StartCorrelation));
        }

        if (lines.Any(line => line.Group == JointLines.Group))
        {
            yield return new(JointLines.Group, 1);
        }

        foreach (var group in _own.Groups(lines))
        {
            yield return group;
        }
    }

    private static Partner Partner(CaseParticipant participant) => new(
        participant.Id, (double)participant.Inhabitants.Value, (double?)participant.Workplaces?.Value, (double?)participant.FteToday?.Value, (double?)participant.Applications?.Value)
    {
        FteAlone = (double?)participant.FteAlone?.Value,
        VatRecovery = (double?)participant.VatCompensable?.Value,
    };

    private CostLine Today(double unit) => Baseline(StandardLines.StaffToday, CostDriver.Fte, UncertainCaseResult.Today, unit, participant => participant.FteToday);

    private CostLine Alone(double unit) => Baseline(StandardLines.StaffAlone, CostDriver.FteAlone, UncertainCaseResult.Alone, unit, participant => participant.FteAlone);

    private CostLine Baseline(string key, CostDriver driver, string situation, double unit, Func<CaseParticipant, CaseFigure?> figure)
    {
        var range = _taken.One(QualityOf(_file.Participants.Select(figure).OfType<CaseFigure>()));
        return new(key, CostCategory.Staff, driver, new Triangular((1 - range) * unit, unit, (1 + range) * unit), [new(situation)])
        {
            OwnShare = _taken.One(DefaultId.OwnShare),
        };
    }

    /// <summary>One range holds for the whole row: that of the softest mark in it.</summary>
    private static DefaultId QualityOf(IEnumerable<CaseFigure> figures) =>
        figures.Select(figure => figure.Quality ?? FigureQuality.Assumption).DefaultIfEmpty(FigureQuality.Assumption).Max() switch
        {
            FigureQuality.Measured => DefaultId.RangeMeasured,
            FigureQuality.Computed => DefaultId.RangeComputed,
            FigureQuality.Estimated => DefaultId.RangeEstimated,
            _ => DefaultId.RangeAssumption,
        };

    private IEnumerable<CostLine> Alongside(double unit)
    {
        if (Where(CostCategory.ClientRole) is { Length: > 0 } clients)
        {
            yield return Beside(StandardLines.ClientRole, CostCategory.ClientRole, CostDriver.Fixed, _taken.Uniform(DefaultId.ClientRole, unit), clients);
        }

        if (Where(CostCategory.Coordination) is { Length: > 0 } meetings)
        {
            yield return Beside(StandardLines.Coordination, CostCategory.Coordination, CostDriver.PartnerPairs, _taken.Uniform(DefaultId.Coordination, unit), meetings);
        }

        if (Where(CostCategory.Friction) is { Length: > 0 } left)
        {
            yield return Beside(StandardLines.Friction, CostCategory.Friction, CostDriver.Fte, _taken.Triangular(DefaultId.Friction, unit), left) with
            {
                Phases = _taken.Numbers(DefaultId.FrictionPhases),
            };
        }
    }

    private static CostLine Beside(string key, CostCategory category, CostDriver driver, Distribution amount, LineScope[] scopes) =>
        new(key, category, driver, amount, scopes) { Timing = LineTiming.Alongside };

    /// <summary>The variants in which the default of a category counts: those without a line of one's own for it.</summary>
    private LineScope[] Where(CostCategory category) =>
    [
        .. _variants.Select(variant => variant.Key).Prepend(UncertainCaseResult.Together)
            .Where(situation => !_own.TakePlaceOf(category, situation)).Select(situation => new LineScope(situation)),
    ];

    /// <summary>By inhabitants, so that a group with fewer of them has less to set up; a variant with more joint staff has more.</summary>
    private IEnumerable<CostLine> SetUp(double unit)
    {
        if (Where(CostCategory.SetUp) is not { Length: > 0 } scopes)
        {
            yield break;
        }

        var likely = _joint.LikelyFte;
        var each = _taken.One(DefaultId.SetUpEstimate) * likely * unit / (double)_file.Participants.Sum(participant => participant.Inhabitants.Value);
        var overrun = _taken.Numbers(DefaultId.SetUpOverrun);
        Distribution amount = each > 0 ? Lognormal.Through(overrun[0] * each, overrun[1] * each) : new Fixed(0);
        yield return new(StandardLines.SetUp, CostCategory.SetUp, CostDriver.Inhabitants, amount, [.. scopes.Select(Sized)])
        {
            Timing = LineTiming.OneOff,
            Bearer = Bearer.Shared,
            Group = Start,
            Phases = _taken.Numbers(DefaultId.SetUpPhases),
        };

        LineScope Sized(LineScope scope) => _variants.FirstOrDefault(variant => variant.Key == scope.Situation) is { } variant && likely > 0
            ? scope with { Factor = _joint.LikelyFteOf(variant) / likely }
            : scope;
    }
}
