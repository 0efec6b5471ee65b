using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Exporting;

/// <summary>The keys of a dossier as the API gives them: amounts in euro to the cent, names in Dutch. Described in docs/api/cost-sharing.md.</summary>
[ApiName("Kostenverdeling")]
internal sealed record SharingDocument(
    string Format,
    string EngineVersion,
    int PriceYear,
    string Vat,
    string JointEnd,
    string Measure,
    string? Variant,
    decimal? Joint,
    SharingDocumentRule? Rule,
    string? WhyNoGroups,
    IReadOnlyList<SharingDocumentParticipant> Participants,
    IReadOnlyList<SharingDocumentKey> Keys,
    SharingDocumentCore? Core)
{
    public const string Name = "samenspel-cost-sharing/1";

    public static SharingDocument Of(SharingView view)
    {
        var known = view.Case;
        return new(
            Name,
            Engine.EngineVersion.Current,
            known.PriceYear,
            Camel(known.Vat.ToString()),
            Camel(known.End.ToString()),
            Camel(known.Measure.ToString()),
            known.Variant,
            Euro(known.JointCents),
            known.Rule is { } rule ? new(Camel(rule.Origin.ToString()), rule.IsDerived, decimal.Round(rule.FixedFte, 6), decimal.Round(rule.FtePerThousand, 6), rule.Caveat?.Nl) : null,
            known.WhyNoGroups == GroupsMissing.None || known.Participants.Count == 0 ? null : Camel(known.WhyNoGroups.ToString()),
            [.. known.Participants.Select(one => new SharingDocumentParticipant(
                one.Key, one.Name, one.Code, one.Inhabitants, one.Workplaces, one.Applications, one.FteToday, one.FteAlone, Euro(one.CentsToday), Euro(one.CentsAlone)))],
            [.. view.Results.Select(result => KeyOf(result, known))],
            view.Core is { } core ? new(core.IsNonEmpty, Shown(core.LevelCents), List(core.Lowest), List(core.Highest), core.Subadditivity.Holds) : null);
    }

    private static SharingDocumentKey KeyOf(SharedByKey result, SharedCase known) => new(
        result.Key.Code,
        result.Key.Label,
        result.Cents is { } cents ? [.. cents.Select(one => one / 100m)] : null,
        result.WhyNot,
        result.Caveat,
        result.Stability is { } stability
            ? new(
                stability.Better, stability.Groups, [.. stability.Worst.Members.Select(member => known.Participants[member].Key)],
                Shown(stability.Worst.Excess)!.Value,
                stability.Change is { } change ? new(Euro(change.MovedCents)!.Value, [.. change.Cents.Select(one => one / 100m)], change.ReachesCore) : null)
            : null,
        result.HoldsInAHundred is { } holds ? decimal.Round((decimal)holds, 2) : null);

    private static decimal? Euro(long? cents) => cents / 100m;

    private static decimal? Shown(double? cents) => cents is { } known ? decimal.Round((decimal)known / 100m, 2) : null;

    private static IReadOnlyList<decimal>? List(IReadOnlyList<double>? cents) => cents is null ? null : [.. cents.Select(one => Shown(one)!.Value)];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>The rule for smaller groups.</summary>
[ApiName("KostenverdelingRegel")]
internal sealed record SharingDocumentRule(string Origin, bool Derived, decimal FixedFte, decimal FtePerThousand, string? Caveat);

/// <summary>A participant; what nobody gave is null.</summary>
[ApiName("KostenverdelingDeelnemer")]
internal sealed record SharingDocumentParticipant(
    string Id,
    string Name,
    string? Municipality,
    long Inhabitants,
    decimal? Workplaces,
    decimal? Applications,
    decimal? FteToday,
    decimal? FteAlone,
    decimal? EuroToday,
    decimal? EuroAlone);

/// <summary>A key with its shares in the order of the participants.</summary>
[ApiName("KostenverdelingSleutel")]
internal sealed record SharingDocumentKey(
    string Key, string Name, IReadOnlyList<decimal>? Shares, IReadOnlyList<string> WhyNot, string? Caveat, SharingDocumentStability? Stability, decimal? HoldsInAHundred);

/// <summary>Groups that are better off without the rest; the excess of the worst is below zero when it gains by staying.</summary>
[ApiName("KostenverdelingStabiliteit")]
internal sealed record SharingDocumentStability(int BetterOff, int Groups, IReadOnlyList<string> WorstGroup, decimal WorstExcess, SharingDocumentChange? SmallestChange);

/// <summary>The least money that must move so that nobody leaves.</summary>
[ApiName("KostenverdelingWijziging")]
internal sealed record SharingDocumentChange(decimal Moved, IReadOnlyList<decimal> Changes, bool ReachesCore);

/// <summary>What any sharing can do.</summary>
[ApiName("KostenverdelingKern")]
internal sealed record SharingDocumentCore(
    bool? Exists, decimal? LeastCoreLevel, IReadOnlyList<decimal>? Lowest, IReadOnlyList<decimal>? Highest, bool? Subadditive);
