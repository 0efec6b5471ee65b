using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.SharingInput;

/// <summary>Reads the certain staff case, one year at full growth, as sharing needs it; under uncertainty <see cref="DrawnCosts"/> goes on.</summary>
internal sealed class SharedCases(
    IHandle<ShowBusinessCase, BusinessCaseView> handler, DrawnCosts drawn, IOrganisations organisations, ProcessContext process)
    : ISharedCases
{
    public async Task<Outcome<SharedCase>> FindAsync(DossierId id, SharedQuestion question, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowBusinessCase(id, []), cancellation);
        if (!outcome.TryGet(out var view))
        {
            return outcome.Refusals.ToList();
        }

        var known = new SharedCase(view.Dossier) { HasFigures = view.HasFigures, Faults = view.Faults, End = question.End };
        if (view.Whole is not { } whole)
        {
            return known;
        }

        var computed = WithGroups(Computed(known, whole, await OwnAsync(cancellation)), whole);
        return question.Measure == SharedMeasure.Certain ? computed
            : computed.Participants.Count == 1
                ? computed with { CannotBeDrawn = [new(RefusalKind.Conflict, "business-case.one-participant", OutlookTexts.Shared_OneParticipant)] }
                : await drawn.OfAsync(computed, whole.File, question, cancellation);
    }

    private static SharedCase Computed(SharedCase known, BusinessCaseResult whole, IReadOnlySet<string> own)
    {
        var (file, joint) = (whole.File, whole.Figures.Total.Joint);
        var range = joint is null ? null : new FteRange(joint.Low.Fte, joint.High.Fte);
        return known with
        {
            Participants = [.. file.Participants.Select((participant, i) => Participant(known.Dossier.Participants[i].Id, participant, whole.Figures.Participants[i], own))],
            CentsPerFte = (long)(file.CostPerFte.Value * 100),
            PriceYear = file.PriceYear,
            Vat = file.Vat,
            Source = file.Source,
            Joint = range is null ? null : new(range.Low, range.High, file.Joint?.Quality, file.Joint?.Source),
            JointFte = range is null ? null : GroupTable.At(range, known.End),
            JointCents = range is null ? null : Engine.Amounts.WholeCents.Of(GroupTable.At(range, known.End) * (long)(file.CostPerFte.Value * 100)),
            JointByRule = whole.Figures.JointByRule,
        };
    }

    private static SharedParticipant Participant(ParticipantId id, CaseParticipant given, ParticipantResult computed, IReadOnlySet<string> own) =>
        new(id, given.Id, given.Name, given.NameEn, given.Municipality, given.Municipality is { } code && own.Contains(code))
        {
            Inhabitants = (long)given.Inhabitants.Value,
            Workplaces = given.Workplaces?.Value,
            Applications = given.Applications?.Value,
            FteToday = given.FteToday?.Value,
            FteAlone = given.FteAlone?.Value,
            CentsToday = computed.Today?.Cents,
            CentsAlone = computed.Alone?.Cents,
        };

    private static SharedCase WithGroups(SharedCase known, BusinessCaseResult whole)
    {
        var staffing = BusinessCaseCalculation.StaffingOf(whole.File);
        var why = known switch
        {
            { Joint: null } => GroupsMissing.NoJoint,
            { Participants.Count: 1 } => GroupsMissing.OneParticipant,
            { Participants.Count: > StaffingLimits.MaxParticipantsForAllGroups } => GroupsMissing.TooMany,
            _ when known.Participants.Any(participant => participant.FteAlone is null) => GroupsMissing.NoAlone,
            _ => GroupsMissing.None,
        };
        if (why != GroupsMissing.None)
        {
            return known with { WhyNoGroups = why };
        }

        var range = new FteRange(known.Joint!.Low, known.Joint.High);
        var stated = staffing.RuleGroupInhabitants is { } size
            ? staffing.Rule?.Rescaled(staffing.Participants.Sum(participant => participant.Inhabitants), size)
            : staffing.Rule;
        var rule = stated ?? GroupTable.ThroughAloneAndTogether(staffing, range);
        return rule is not null && GroupTable.Of(staffing, rule, range, known.End) is { } cents
            ? known with { GroupCents = cents, Rule = Told(rule, whole.File.Rule, known.End) }
            : known with { WhyNoGroups = GroupsMissing.NoRule };
    }

    private static SharedRule Told(JointRule rule, CaseRule? stated, JointEnd end)
    {
        var (fixedFte, slope) = end switch
        {
            JointEnd.Low => (rule.Low.FixedFte, rule.Low.FtePerThousand),
            JointEnd.High => (rule.High.FixedFte, rule.High.FtePerThousand),
            _ => ((rule.Low.FixedFte + rule.High.FixedFte) / 2, (rule.Low.FtePerThousand + rule.High.FtePerThousand) / 2),
        };
        return stated is null
            ? new(SharedRuleOrigin.AloneAndTogether, true, fixedFte, slope, null, null)
            : new(SharedRuleOrigin.Case, stated.Derived, fixedFte, slope, stated.Caveat, stated.Source);
    }

    // Who works for nobody needs no look at the organisations.
    private async Task<IReadOnlySet<string>> OwnAsync(CancellationToken cancellation)
    {
        var actor = process.Actor;
        if (actor.Memberships.Count == 0)
        {
            return new HashSet<string>(StringComparer.Ordinal);
        }

        var all = await organisations.AllAsync(cancellation);
        return all.Where(one => actor.WorksFor(one.Id)).Select(one => one.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }
}
