namespace Samenspel.Engine.Instruments;

/// <summary>Looks for what the rules of an instrument name, in what may be shown; a finding always has the numbers that it rests on.</summary>
public static class InstrumentFindings
{
    private const double Margin = 1e-9;

    /// <summary>All findings, in the order of the rules, then of areas and organisations.</summary>
    /// <param name="definition">The instrument, with its rules.</param>
    /// <param name="now">This round.</param>
    /// <param name="before">The round before; null when there was none.</param>
    public static IReadOnlyList<Finding> In(InstrumentDefinition definition, InstrumentResults now, InstrumentResults? before = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(now);
        var found = new List<Finding>();
        for (var rule = 0; rule < definition.Rules.Count; rule++)
        {
            var wanted = definition.Rules[rule];
            for (var area = 0; area < now.Areas.Count; area++)
            {
                if (wanted.Area is not { } only || only == area)
                {
                    found.AddRange(Of(wanted, definition, now.Areas[area], before?.Areas[area]).Select(gap => new Finding(rule, wanted.Kind, area, gap)));
                }
            }
        }

        return found;
    }

    private static IEnumerable<Gap> Of(FindingRule rule, InstrumentDefinition definition, AreaResult now, AreaResult? before) => rule.Kind switch
    {
        FindingType.BelowTarget => Reaching(rule, now.Organisations.Select(one => definition.Feasible is { } level ? InstrumentGaps.ToLevel(one, level) : null)),
        FindingType.BelowNeeded => Reaching(rule, now.Organisations.Select(one => definition.Needed is { } level ? InstrumentGaps.ToLevel(one, level) : null)),
        FindingType.PartnerGap => Reaching(rule, [InstrumentGaps.BetweenPartners(now)]),
        FindingType.PartGap => now.Organisations.SelectMany(one => Reaching(rule, [InstrumentGaps.BetweenParts(one)]).Select(gap => gap with { Organisation = one.Organisation })),
        FindingType.DirectionGap => Reaching(rule, Pairs(now).Select(pair => InstrumentGaps.OfDirection(now, pair.One, pair.Other))),
        FindingType.WideSpread => now.Organisations.Where(one => one.Number.IsShown && one.Number.Spread == SpreadBand.Wide).Select(one => new Gap(one.Organisation, one.Organisation, 0, 0)),
        FindingType.Fallen => before is null ? [] : Reaching(rule, now.Organisations.Select(one => InstrumentGaps.SinceThen(one, before.Of(one.Organisation)) is { } gap ? gap with { Value = 0 - gap.Value } : null)),
        FindingType.Withheld => now.Organisations.Where(one => one.Value is null).Select(one => new Gap(one.Organisation, one.Organisation, 0, 0)),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, message: null),
    };

    // A difference of nothing, or one that rounding alone can make, is no finding, whatever the rule says.
    private static IEnumerable<Gap> Reaching(FindingRule rule, IEnumerable<Gap?> gaps) =>
        gaps.OfType<Gap>().Where(gap => gap.Value > Margin && gap.Value >= rule.AtLeast - Margin && gap.IsCertain);

    // Both ways: of the two the one with the higher number is found.
    private static IEnumerable<(int One, int Other)> Pairs(AreaResult area) =>
        area.Organisations.SelectMany(one => one.Parts.Where(other => other.Part != one.Organisation).Select(other => (one.Organisation, other.Part)));
}

/// <summary>What is looked for.</summary>
/// <param name="Kind">Which sort of finding.</param>
/// <param name="AtLeast">From which difference on, in levels.</param>
/// <param name="Area">In which area only; null for each.</param>
public sealed record FindingRule(FindingType Kind, double AtLeast = 0, int? Area = null);

/// <summary>What can be found in a round.</summary>
public enum FindingType
{
    /// <summary>An organisation lies below the level that the partners can reach.</summary>
    BelowTarget,

    /// <summary>An organisation lies below the level that good cooperation needs.</summary>
    BelowNeeded,

    /// <summary>Organisations lie apart.</summary>
    PartnerGap,

    /// <summary>Parts of an organisation lie apart.</summary>
    PartGap,

    /// <summary>What A says of B is not what B says of A.</summary>
    DirectionGap,

    /// <summary>The people of an organisation lie a level or more apart.</summary>
    WideSpread,

    /// <summary>An organisation is lower than the last time.</summary>
    Fallen,

    /// <summary>Nothing can be shown of an organisation.</summary>
    Withheld,
}

/// <summary>Something that was found.</summary>
/// <param name="Rule">The number of the rule in the instrument.</param>
/// <param name="Kind">Which sort it is.</param>
/// <param name="Area">In which area.</param>
/// <param name="Gap">The numbers that it rests on.</param>
public sealed record Finding(int Rule, FindingType Kind, int Area, Gap Gap);
