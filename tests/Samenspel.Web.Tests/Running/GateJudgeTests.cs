using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Web.Tests.Running;

/// <summary>The state of a gate follows from the decisions and from nothing else.</summary>
[OnOneDatabase("Nothing here asks a database.")]
public sealed class GateJudgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly Guid[] Ids = [.. Enumerable.Range(1, 60).Select(i => new Guid(i, 0, 0, new byte[8]))];

    [Fact]
    public void Gate_WithoutDecisions_HasNotBegun()
    {
        var gate = Judge(2, []);

        Assert.Equal((GateState.NotBegun, 0, 2), (gate.State, gate.Approved.Count, gate.Needed));
        Assert.Equal(CellState.ToCome, gate.Cell("view", Ids[0])!.State);
        Assert.Equal(CellState.Waits, gate.Cell("answer", Ids[0])!.State);
        Assert.Equal(CellState.Waits, gate.Cell("consent", Ids[0])!.State);
    }

    [Fact]
    public void Answer_IsAskedOnlyAfterAView()
    {
        var gate = Judge(2, [View(0, "none"), View(1, "given")]);

        Assert.Equal(CellState.NotAsked, gate.Cell("answer", Ids[0])!.State);
        Assert.Equal(CellState.ToCome, gate.Cell("consent", Ids[0])!.State);
        Assert.Equal(CellState.ToCome, gate.Cell("answer", Ids[1])!.State);
        Assert.Equal(CellState.Waits, gate.Cell("consent", Ids[1])!.State);
        Assert.Equal(["answer"], gate.Before(gate.Gate.Find("consent")!, Ids[1]).Select(one => one.Id));
    }

    [Fact]
    public void View_IsNeverCountedAsApproval()
    {
        var gate = Judge(1, [View(0, "none")]);

        Assert.Equal((CellState.Given, GateState.InProgress), (gate.Cell("view", Ids[0])!.State, gate.State));
        Assert.Empty(gate.Approved);
    }

    [Fact]
    public void Gate_OpensOnTheDayOfTheLastNeededDecision()
    {
        var gate = Judge(2, [View(0, "none"), Consent(0, OutcomeCounts.For, day: 10), View(1, "none"), Consent(1, OutcomeCounts.For, day: 12)]);

        Assert.Equal((GateState.Open, new DateOnly(2026, 11, 12)), (gate.State, gate.OpenSince));
    }

    [Fact]
    public void Gate_WithOneParticipant_OpensByItsDecision() =>
        Assert.Equal(GateState.Open, Judge(1, [View(0, "none"), Consent(0, OutcomeCounts.For)]).State);

    [Fact]
    public void Gate_WithoutAnybody_DoesNotOpen() => Assert.Equal(GateState.NotBegun, Judge(0, []).State);

    [Fact]
    public void Gate_WithSixtyParticipants_OpensWithTheLast()
    {
        var all = Enumerable.Range(0, 60).SelectMany(i => new[] { View(i, "none"), Consent(i, OutcomeCounts.For) }).ToList();

        Assert.Equal((GateState.Open, 60), (Judge(60, all).State, Judge(60, all).Approved.Count));
        Assert.Equal((GateState.InProgress, 59), (Judge(60, all[..^1]).State, Judge(60, all[..^1]).Approved.Count));
    }

    [Fact]
    public void ARefusal_BlocksWhenAllMustAgree_AndNotWhenANumberIsEnough()
    {
        GateDecision[] decisions = [View(0, "none"), Consent(0, OutcomeCounts.For), View(1, "none"), Consent(1, OutcomeCounts.For), View(2, "none"), Consent(2, OutcomeCounts.Against)];

        Assert.Equal(GateState.Blocked, Judge(3, decisions).State);
        Assert.Equal(GateState.Open, Judge(3, decisions, GateRuleKind.Number, 2).State);
        Assert.Equal(GateState.Blocked, Judge(3, decisions, GateRuleKind.Number, 3).State);
    }

    [Fact]
    public void WhoLeaves_IsLeftOut_OnlyByTheRuleThatSaysSo()
    {
        GateDecision[] decisions = [View(0, "none"), Consent(0, OutcomeCounts.For), View(1, "none"), Consent(1, OutcomeCounts.Against)];
        GateParty[] parties = [new(Ids[0], true, false), new(Ids[1], true, true)];

        Assert.Equal(GateState.Blocked, Judge(parties, decisions).State);
        Assert.Equal(GateState.Open, Judge(parties, decisions, GateRuleKind.AllButLeaving).State);
    }

    [Fact]
    public void WhoLeftTheDossier_CountsWithAll_WhenItHadDecidedHere()
    {
        GateDecision[] decisions = [View(0, "none"), Consent(0, OutcomeCounts.For), View(1, "none"), Consent(1, OutcomeCounts.Against)];
        GateParty[] parties = [new(Ids[0], true, false), new(Ids[1], false, false), new(Ids[2], false, false)];

        var gate = Judge(parties, decisions);

        Assert.Equal(GateState.Blocked, gate.State);
        Assert.Equal([Ids[0], Ids[1]], gate.Counted);
        Assert.Equal(GateState.Open, Judge(parties, decisions, GateRuleKind.AllButLeaving).State);
    }

    [Fact]
    public void EverybodyLeaving_Blocks() =>
        Assert.Equal(GateState.Blocked, Judge([new(Ids[0], true, true)], [View(0, "none"), Consent(0, OutcomeCounts.For)], GateRuleKind.AllButLeaving).State);

    [Fact]
    public void ALaterDecisionOfTheSameBody_Counts()
    {
        GateDecision[] decisions = [View(0, "none"), Consent(0, OutcomeCounts.For, day: 10), Consent(0, OutcomeCounts.Against, day: 15)];

        Assert.Equal(GateState.Blocked, Judge(1, decisions).State);
        Assert.Equal(GateState.InProgress, Judge(1, [.. decisions[..2], Consent(0, OutcomeCounts.Open, day: 15)]).State);
    }

    [Fact]
    public void AnApproval_ThatExpiredBeforeTheOthersAgreed_IsAskedAgain()
    {
        var early = Consent(0, OutcomeCounts.For, day: 5) with { ValidUntil = new(2026, 11, 8) };

        var gate = Judge(2, [View(0, "none"), early, View(1, "none"), Consent(1, OutcomeCounts.For, day: 10)]);

        Assert.Equal((GateState.InProgress, CellState.Expired), (gate.State, gate.Cell("consent", Ids[0])!.State));
    }

    [Fact]
    public void AnApproval_ThatExpiresAfterTheGateOpened_LeavesItOpen()
    {
        var early = Consent(0, OutcomeCounts.For, day: 5) with { ValidUntil = new(2026, 11, 10) };

        Assert.Equal(GateState.Open, Judge(2, [View(0, "none"), early, View(1, "none"), Consent(1, OutcomeCounts.For, day: 10)]).State);
    }

    [Fact]
    public void AnOptionalAdvice_IsNotWaitedFor()
    {
        var gate = new PlacedGate(Gate().Gate with { Requires = [Required("view") with { Optional = true }, Required("consent", "view")] }, Gate().After, Gate().Before, []);
        var asked = gate with { Asked = [.. gate.Gate.Requires.Select(one => new AskedDecision(one, Kind(one.Id == "consent"), Body()))] };

        var judged = new GateJudge(asked, null, [new(Ids[0], true, false)], [Consent(0, OutcomeCounts.For)], Today).Judge(false);

        Assert.Equal((GateState.Open, CellState.ToCome), (judged.State, judged.Cell("view", Ids[0])!.State));
    }

    [Fact]
    public void APlannedDay_OfAParticipant_GoesBeforeThatOfAll()
    {
        var plan = new GatePlan("gate", GateRuleKind.All, null, [new("view", null, new(2026, 12, 1)), new("view", Ids[1], new(2026, 11, 1))]);

        var gate = new GateJudge(Gate(), plan, [new(Ids[0], true, false), new(Ids[1], true, false)], [], Today).Judge(false);

        Assert.Equal((new DateOnly(2026, 12, 1), false), (gate.Cell("view", Ids[0])!.By, gate.Cell("view", Ids[0])!.IsLate(Today)));
        Assert.Equal((new DateOnly(2026, 11, 1), true), (gate.Cell("view", Ids[1])!.By, gate.Cell("view", Ids[1])!.IsLate(Today)));
    }

    private static GateDecision View(int participant, string outcome, int day = 2) =>
        new((participant * 10) + day, "view", Ids[participant], new(2026, 11, day), OutcomeCounts.Done, outcome, false, false, null);

    private static GateDecision Consent(int participant, OutcomeCounts counts, int day = 9) =>
        new((participant * 10) + day, "consent", Ids[participant], new(2026, 11, day), counts, counts.ToString(), true, false, null);

    private static GateStanding Judge(int participants, IReadOnlyList<GateDecision> decisions, GateRuleKind rule = GateRuleKind.All, int? number = null) =>
        Judge([.. Ids.Take(participants).Select(id => new GateParty(id, true, false))], decisions, rule, number);

    private static GateStanding Judge(IReadOnlyList<GateParty> parties, IReadOnlyList<GateDecision> decisions, GateRuleKind rule = GateRuleKind.All, int? number = null) =>
        new GateJudge(Gate(), new("gate", rule, number, []), parties, decisions, Today).Judge(false);

    private static PlacedGate Gate()
    {
        RequiredDecision[] requires = [Required("view"), Required("answer", "view") with { OnlyIf = new("view", "given") }, Required("consent", "answer")];
        var gate = new ProcessGate
        {
            Id = "gate",
            Name = new("Poort"),
            Asks = new("Vraag"),
            Opens = [],
            Requires = requires,
            Rule = new(GateRuleKind.All, Enum.GetValues<GateRuleKind>()),
            Hardness = Hardness.Judgement,
            Sources = [],
        };
        return new(gate, Phase(1), Phase(2), [.. requires.Select(one => new AskedDecision(one, Kind(one.Id == "consent"), Body()))]);
    }

    private static RequiredDecision Required(string id, params string[] after) =>
        new() { Id = id, Name = new(id), Body = "council", Kind = id, Per = DecisionPer.Participant, After = after };

    private static DecisionKind Kind(bool isApproval) =>
        new() { Id = "kind", Name = new("Soort"), Meaning = new(""), Bodies = ["council"], IsApproval = isApproval, Outcomes = [], Votes = true, Hardness = Hardness.Judgement, Sources = [] };

    private static DecidingBody Body() =>
        new() { Id = "council", Name = new("raad"), Of = BodyOf.Municipality, Statutory = true, Meaning = new(""), Hardness = Hardness.Judgement, Sources = [] };

    private static ProcessPhase Phase(int number) => new()
    {
        Id = $"phase-{number}",
        Number = number,
        Name = new LocalText($"Fase {number}"),
        ShortName = new($"Fase {number}"),
        Core = new(""),
        CoreHardness = Hardness.Judgement,
        Goals = [],
        Actors = [],
        Questions = [],
        Outputs = [],
        Warnings = [],
        Statistics = [],
        Interventions = [],
        Hardness = Hardness.Judgement,
        Sources = [],
    };
}
