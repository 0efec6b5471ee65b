using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Gates;

/// <summary>
/// What state a gate is in: a function of the decisions that stand, the participants, the rule and the day. An approval counts when it held on the day on which the gate
/// opened; a gate that opened stays open when an approval expires later, and closes when a correction or a later decision takes one away.
/// </summary>
internal sealed class GateJudge(PlacedGate gate, GatePlan? plan, IReadOnlyList<GateParty> parties, IReadOnlyList<GateDecision> decisions, DateOnly today)
{
    private readonly GateRuleKind _rule = plan?.Rule ?? gate.Gate.Rule.Default;
    private readonly int? _number = plan?.Rule == GateRuleKind.Number ? plan.Number : null;

    // The last of each asked decision stands, by its day and then by its number.
    private readonly Dictionary<(string Requirement, Guid? Participant), GateDecision> _standing = decisions
        .GroupBy(decision => (decision.Requirement, decision.Participant))
        .ToDictionary(group => group.Key, group => group.OrderBy(decision => decision.Date).ThenBy(decision => decision.Number).Last());

    public GateStanding Judge(bool isStated)
    {
        var counted = Counted();
        var since = Opened(counted);
        var cells = Cells(null, since ?? today);
        var (approved, refused) = (counted.Where(one => IsSettled(cells, one)).ToList(), counted.Where(one => IsAgainst(cells, one)).ToList());
        return new(gate, State(counted, cells, refused.Count, since), isStated, _rule, _number, cells, counted, approved, refused, since) { Plan = plan };
    }

    /// <summary>
    /// All: the participants of now, and whoever left after deciding here, because the others cannot make a refusal disappear by parting with who gave it. Other rules leave out who left or leaves.
    /// </summary>
    private List<Guid> Counted()
    {
        var decided = decisions.Select(decision => decision.Participant).ToHashSet();
        return [.. parties.Where(party => _rule == GateRuleKind.All ? party.IsHere || decided.Contains(party.Id) : party is { IsHere: true, IsLeaving: false }).Select(party => party.Id)];
    }

    private GateState State(List<Guid> counted, List<GateCell> cells, int refused, DateOnly? since)
    {
        if (since is not null)
        {
            return GateState.Open;
        }

        if (_standing.Count == 0)
        {
            return GateState.NotBegun;
        }

        var isShut = counted.Count == 0 || cells.Exists(cell => cell is { Participant: null, State: CellState.Against })
            || (_rule == GateRuleKind.Number ? counted.Count - refused < (_number ?? counted.Count) : refused > 0);
        return isShut ? GateState.Blocked : GateState.InProgress;
    }

    private DateOnly? Opened(List<Guid> counted) => counted.Count == 0
        ? null
        : _standing.Values.Select(decision => decision.Date).Distinct().Order().Select(day => (DateOnly?)day).FirstOrDefault(day => IsOpenOn(day!.Value, counted));

    private bool IsOpenOn(DateOnly day, List<Guid> counted)
    {
        var cells = Cells(day, day);
        var approved = counted.Count(one => IsSettled(cells, one));
        return approved >= (_rule == GateRuleKind.Number ? _number ?? counted.Count : counted.Count)
            && gate.Asked.Where(asked => asked is { IsJoint: true, Required.Optional: false }).All(asked => cells.Exists(cell => cell.Requirement == asked.Id && cell.Participant is null && cell.IsSettled));
    }

    private bool IsSettled(List<GateCell> cells, Guid participant) => gate.Asked.Where(asked => !asked.IsJoint).All(asked =>
        cells.Exists(cell => cell.Requirement == asked.Id && cell.Participant == participant && (cell.IsSettled || (asked.Required.Optional && cell.State != CellState.Against))));

    private static bool IsAgainst(List<GateCell> cells, Guid participant) => cells.Exists(cell => cell.Participant == participant && cell.State == CellState.Against);

    /// <param name="upTo">Only decisions until this day; null for all.</param>
    /// <param name="validOn">The day on which an approval must hold.</param>
    private List<GateCell> Cells(DateOnly? upTo, DateOnly validOn)
    {
        var cells = new List<GateCell>();
        foreach (var asked in gate.Asked)
        {
            cells.AddRange(asked.IsJoint ? [Cell(asked, null, cells, upTo, validOn)] : parties.Select(party => Cell(asked, party.Id, cells, upTo, validOn)).ToList());
        }

        return cells;
    }

    private GateCell Cell(AskedDecision asked, Guid? participant, List<GateCell> before, DateOnly? upTo, DateOnly validOn)
    {
        var found = _standing.GetValueOrDefault((asked.Id, participant));
        var decision = found is not null && (upTo is null || found.Date <= upTo) ? found : null;
        var by = plan?.Dates.Where(date => date.Requirement == asked.Id && (date.Participant == participant || date.Participant is null))
            .OrderByDescending(date => date.Participant is not null).Select(date => (DateOnly?)date.By).FirstOrDefault();
        return new(asked.Id, participant, decision is null ? Missing(asked, participant, before) : StateOf(decision, validOn), decision, by);
    }

    private CellState Missing(AskedDecision asked, Guid? participant, List<GateCell> before)
    {
        GateCell? Of(string requirement) => before.Find(cell => cell.Requirement == requirement && (cell.Participant == participant || cell.Participant is null));
        if (asked.Required.OnlyIf is { } condition && Of(condition.Requirement) is { } other)
        {
            if (other.State == CellState.NotAsked || (other is { IsSettled: true, Decision: { } given } && given.Outcome != condition.Outcome))
            {
                return CellState.NotAsked;
            }
        }

        var waits = asked.Required.After.Any(id => gate.Find(id) is { Required.Optional: false } && Of(id) is { IsSettled: false });
        return waits ? CellState.Waits : CellState.ToCome;
    }

    private static CellState StateOf(GateDecision decision, DateOnly validOn) => decision switch
    {
        { ValidUntil: { } last } when last < validOn => CellState.Expired,
        { Counts: OutcomeCounts.Open } => CellState.Postponed,
        { IsApproval: false } => CellState.Given,
        { Counts: OutcomeCounts.For } => CellState.For,
        { Counts: OutcomeCounts.Against } => CellState.Against,
        _ => CellState.Given,
    };
}
