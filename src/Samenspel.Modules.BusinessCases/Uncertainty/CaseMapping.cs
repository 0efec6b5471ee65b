using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Correlation;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>The one way from the figures of a file to a case under uncertainty. What it does: docs/methods/uncertain-case-file.md.</summary>
internal sealed class CaseMapping
{
    private const string Prices = "ict";
    private const string Start = "start";

    private readonly BusinessCaseFile _file;
    private readonly DefaultsTaken _taken;
    private readonly JointLines _joint;

    private CaseMapping(BusinessCaseFile file, UncertaintyDefaults defaults)
    {
        (_file, _taken) = (file, new(defaults));
        _joint = new(file, _taken);
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
        return new(euro, staff, mapping._taken.All, [.. Missing(file)]);
    }

    private UncertainCase Case(double unit, double discountRate, IReadOnlyList<PriceIndex> indices)
    {
        var index = indices.Count > 0 ? Prices : null;
        var joint = _joint.Of(unit);
        CorrelationGroup start = new(Start, _taken.One(DefaultId.StartCorrelation));
        return new(
            [.. _file.Participants.Select(Partner)],
            [
                new(UncertainCaseResult.Today, SituationKind.Today), new(UncertainCaseResult.Alone, SituationKind.Alone),
                new(UncertainCaseResult.Together, SituationKind.Together, CostDriver.Inhabitants),
            ],
            [.. new[] { Today(unit), Alone(unit) }.Concat(joint).Concat(Alongside(unit)).Append(SetUp(unit)).Select(line => line with { Index = index })],
            (int)_taken.One(DefaultId.Years),
            discountRate)
        {
            Indices = indices,
            Groups = joint.Count > 1 ? [start, new(JointLines.Group, 1)] : [start],
            Realisation = _taken.Numbers(DefaultId.Realisation),
            DelayMonths = _taken.Triangular(DefaultId.DelayMonths, 1),
            DelayGroup = Start,
        };
    }

    private static Partner Partner(CaseParticipant participant) =>
        new(participant.Id, (double)participant.Inhabitants.Value, Fte: (double?)participant.FteToday?.Value) { FteAlone = (double?)participant.FteAlone?.Value };

    private CostLine Today(double unit) => Baseline("staff-today", CostDriver.Fte, UncertainCaseResult.Today, unit, participant => participant.FteToday);

    private CostLine Alone(double unit) => Baseline("staff-alone", CostDriver.FteAlone, UncertainCaseResult.Alone, unit, participant => participant.FteAlone);

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

    private CostLine[] Alongside(double unit) =>
    [
        Beside("client-role", CostCategory.ClientRole, CostDriver.Fixed, _taken.Uniform(DefaultId.ClientRole, unit)),
        Beside("coordination", CostCategory.Coordination, CostDriver.PartnerPairs, _taken.Uniform(DefaultId.Coordination, unit)),
        Beside("friction", CostCategory.Friction, CostDriver.Fte, _taken.Triangular(DefaultId.Friction, unit)) with { Phases = _taken.Numbers(DefaultId.FrictionPhases) },
    ];

    private static CostLine Beside(string key, CostCategory category, CostDriver driver, Distribution amount) =>
        new(key, category, driver, amount, [new(UncertainCaseResult.Together)]) { Timing = LineTiming.Alongside };

    /// <summary>By inhabitants, so that a group with fewer of them has less to set up.</summary>
    private CostLine SetUp(double unit)
    {
        var each = _taken.One(DefaultId.SetUpEstimate) * _joint.LikelyFte * unit / (double)_file.Participants.Sum(participant => participant.Inhabitants.Value);
        var overrun = _taken.Numbers(DefaultId.SetUpOverrun);
        Distribution amount = each > 0 ? Lognormal.Through(overrun[0] * each, overrun[1] * each) : new Fixed(0);
        return new("set-up", CostCategory.SetUp, CostDriver.Inhabitants, amount, [new(UncertainCaseResult.Together)])
        {
            Timing = LineTiming.OneOff,
            Bearer = Bearer.Shared,
            Group = Start,
            Phases = _taken.Numbers(DefaultId.SetUpPhases),
        };
    }

    private static IEnumerable<UncertainMissing> Missing(BusinessCaseFile file) => file.Participants.SelectMany(participant =>
        new (CaseFigure? Figure, string Name)[] { (participant.FteToday, "fteToday"), (participant.FteAlone, "fteAlone") }
            .Where(one => one.Figure is null)
            .Select(one => new UncertainMissing(participant.Id, one.Name)));
}
