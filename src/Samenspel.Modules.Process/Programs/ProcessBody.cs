using System.Globalization;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Recording;
using Samenspel.Modules.Process.Running;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Process.Programs;

/// <summary>What is sent to begin a process.</summary>
/// <param name="Model">Publisher and id, as <c>samenspel:egem-7</c>.</param>
[ApiName("NieuwProces")]
internal sealed record ProcessBody(string? Model, IReadOnlyList<TrackBody?>? Tracks);

/// <summary>A track as it is sent.</summary>
/// <param name="StartPhase">The first one when left out.</param>
[ApiName("NieuwSpoor")]
internal sealed record TrackBody(string? Name, string? Scope, string? StartPhase, string? StartedOn, string? StartGround)
{
    public TrackEntry Entry() => new(Name, Scope, StartPhase, StartedOn, StartGround);
}

/// <summary>Since when and why a track ended.</summary>
[ApiName("SpoorEinde")]
internal sealed record EndBody(string? EndedOn, string? Reason);

/// <summary>How the group goes on after a decision.</summary>
[ApiName("NieuweKeuze")]
internal sealed record ChoiceBody([property: ApiWords("adapt", "leave", "stop")] string? Choice, string? Reason)
{
    public string? ChoiceName => ApiWord.NameOf<ChoiceKind>(Choice);
}

/// <summary>By which rule and days a gate is decided.</summary>
[ApiName("PoortPlan")]
internal sealed record GateBody([property: ApiWords("all", "allButLeaving", "number")] string? Rule, int? Number, IReadOnlyList<GateDateBody?>? Dates)
{
    public string? RuleName => ApiWord.NameOf<GateRuleKind>(Rule);

    public IReadOnlyList<PlannedEntry> Entries() => [.. (Dates ?? []).OfType<GateDateBody>().Select(date => new PlannedEntry(date.Requirement ?? "", date.Participant, date.By))];
}

/// <summary>By which day a decision is wanted.</summary>
/// <param name="Participant">Left out: of everybody without a day of its own.</param>
[ApiName("PoortDatum")]
internal sealed record GateDateBody(string? Requirement, Guid? Participant, string? By);

/// <summary>A decision as it is sent.</summary>
/// <param name="What"><c>gate/requirement</c>, or <c>kind:body</c> for what no gate asks.</param>
/// <param name="BasedOn">Sealed versions as <c>kind:id</c>.</param>
/// <param name="Corrects">The number of the decision that it corrects.</param>
[ApiName("NieuwBesluit")]
internal sealed record DecisionBody(
    string? What,
    Guid? Participant,
    IReadOnlyList<int>? Tracks,
    string? Outcome,
    string? Ground,
    string? Date,
    string? EarlyGround,
    string? Reference,
    DecisionVotesBody? Votes,
    IReadOnlyList<string>? Conditions,
    IReadOnlyList<string>? Amendments,
    string? Text,
    DecisionPaperBody? Paper,
    string? ValidUntil,
    IReadOnlyList<string>? BasedOn,
    int? Corrects,
    string? Reason,
    bool? Withdraws)
{
    public DecisionEntry Entry() => new()
    {
        What = What,
        Tracks = Tracks ?? [],
        Outcome = Outcome,
        Ground = Ground,
        Date = Date,
        EarlyGround = EarlyGround,
        Reference = Reference,
        VotesFor = Digits(Votes?.For),
        VotesAgainst = Digits(Votes?.Against),
        VotesAbstained = Digits(Votes?.Abstained),
        Seats = Digits(Votes?.Seats),
        Conditions = string.Join('\n', Conditions ?? []),
        Amendments = string.Join('\n', Amendments ?? []),
        Text = Text,
        PaperTitle = Paper?.Title,
        PaperReference = Paper?.Reference,
        PaperFile = Paper?.File?.ToString(),
        ValidUntil = ValidUntil,
        BasedOn = BasedOn ?? [],
        Corrects = Corrects,
        Reason = Reason,
        Withdraws = Withdraws ?? false,
    };

    private static string? Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How the votes were.</summary>
[ApiName("NieuweStemmen")]
internal sealed record DecisionVotesBody(int? For, int? Against, int? Abstained, int? Seats);

/// <summary>Where the paper is.</summary>
/// <param name="File">Id of a contribution with a file that all participants may read.</param>
[ApiName("NieuwStuk")]
internal sealed record DecisionPaperBody(string? Title, string? Reference, Guid? File);
