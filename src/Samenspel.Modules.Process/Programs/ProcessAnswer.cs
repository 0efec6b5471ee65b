using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Recording;
using Samenspel.Modules.Process.Running;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Process.Programs;

/// <summary>The process of a dossier as the API gives it.</summary>
/// <param name="Uses">Every document of the content that the dossier keeps to.</param>
[ApiName("Proces")]
internal sealed record ProcessAnswer(PinAnswer Model, IReadOnlyList<PinAnswer> Uses, DateTimeOffset BegunAt, IReadOnlyList<TrackAnswer> Tracks)
{
    public static ProcessAnswer Of(ProcessView view) => new(
        PinAnswer.Of(view.Run!.Document.Model), [.. view.Run.Document.Uses.Select(PinAnswer.Of)], view.Run.BegunAt, [.. view.Tracks.Select(track => TrackAnswer.Of(track, view.Model!))]);
}

/// <summary>A document of the content in the version that is kept.</summary>
[ApiName("InhoudVersie")]
internal sealed record PinAnswer(string Publisher, string Id, int Version, string Sha256)
{
    public static PinAnswer Of(ContentPin pin) => new(pin.Publisher, pin.Id, pin.Version, pin.Sha256);
}

/// <summary>A track with where it is.</summary>
/// <param name="FromPhase">The first of the phases that run now.</param>
/// <param name="ToPhase">The last of them.</param>
/// <param name="IsUnlocked">Whether how-questions are free.</param>
[ApiName("Spoor")]
internal sealed record TrackAnswer(
    int Number, string Name, string Scope, string StartPhase, DateOnly? StartedOn, string StartGround, DateOnly? EndedOn, string EndReason, IReadOnlyList<string> FormerNames,
    string FromPhase, string ToPhase, bool IsUnlocked, int ParkedQuestions, IReadOnlyList<GateAnswer> Gates)
{
    public static TrackAnswer Of(TrackStanding track, RunModel model) => new(
        track.Track.Number, track.Track.Name, track.Track.Scope, track.Track.StartPhase, track.Track.StartedOn, track.Track.StartGround, track.Track.EndedOn, track.Track.EndReason, track.Track.FormerNames,
        track.From.Id, track.To.Id, track.IsUnlocked, track.IsUnlocked ? 0 : model.Parked.Count, [.. track.Gates.Select(GateAnswer.Of)]);
}

/// <summary>A gate as it stands; it follows from the decisions.</summary>
[ApiName("Poort")]
internal sealed record GateAnswer(
    string Id,
    LocalText Name,
    string Before,
    [property: ApiWords("notBegun", "inProgress", "open", "blocked")] string State,
    bool PassedBeforeSamenspel,
    DateOnly? OpenSince,
    [property: ApiWords("all", "allButLeaving", "number")] string Rule,
    int? Number,
    int Approved,
    int Needed,
    IReadOnlyList<CellAnswer> Decisions)
{
    public static GateAnswer Of(GateStanding gate) => new(
        gate.Gate.Id, gate.Gate.Gate.Name, gate.Gate.Before.Id, ApiWord.Of(gate.State), gate.IsStated, gate.OpenSince, ApiWord.Of(gate.Rule), gate.Number, gate.Approved.Count, gate.Needed,
        [.. gate.Cells.Select(cell => new CellAnswer(cell.Requirement, cell.Participant, ApiWord.Of(cell.State), cell.By, cell.Decision?.Number))]);
}

/// <summary>One asked decision of one participant.</summary>
/// <param name="Participant">Null: taken together.</param>
/// <param name="Decision">The number of what was recorded.</param>
[ApiName("GevraagdBesluit")]
internal sealed record CellAnswer(
    string Requirement,
    Guid? Participant,
    [property: ApiWords("notAsked", "waits", "toCome", "postponed", "given", "for", "against", "expired")] string State,
    DateOnly? By,
    int? Decision);

/// <summary>A recorded decision.</summary>
/// <param name="Document">What is sealed; null when the seal does not hold.</param>
/// <param name="Stands">Whether it counts: not corrected and not withdrawn.</param>
[ApiName("Besluit")]
internal sealed record DecisionAnswer(int Number, DateTimeOffset RecordedAt, string Seal, bool Stands, int? CorrectedBy, DecisionDocument? Document)
{
    /// <summary>What was chosen after it; null in a list.</summary>
    public IReadOnlyList<ChoiceAnswer>? Choices { get; init; }

    public static DecisionAnswer Of(RecordedDecision one) => new(one.Known.Number, one.Known.RecordedAt, one.Known.Seal, one.Stands, one.CorrectedBy, one.Document);
}

/// <summary>What was chosen after a decision.</summary>
[ApiName("Keuze")]
internal sealed record ChoiceAnswer([property: ApiWords("adapt", "leave", "stop")] string Choice, string Reason, DateTimeOffset MadeAt)
{
    public static ChoiceAnswer Of(DecisionChoice choice) => new(ApiWord.Of(choice.Kind), choice.Reason, choice.MadeAt);
}

/// <summary>What can be recorded by who asks.</summary>
/// <param name="What">Everything that can be decided, with its outcomes.</param>
/// <param name="Participants">Those for which the asker records.</param>
/// <param name="Versions">What a decision can be based on.</param>
[ApiName("BesluitMogelijkheden")]
internal sealed record OptionsAnswer(IReadOnlyList<AskedAnswer> What, IReadOnlyList<PartyAnswer> Participants, IReadOnlyList<VersionAnswer> Versions)
{
    public static OptionsAnswer Of(DecisionFormView view) => new(
        [.. AskedFor.All(view.Model).Select(AskedAnswer.Of)],
        [.. view.Mine.Select(party => new PartyAnswer(party.Id, party.Code, party.NameNl))],
        [.. view.Versions.Select(version => new VersionAnswer(DecisionWords.CodeOf(version), version.Title, version.Hash))]);
}

/// <summary>Something that can be decided.</summary>
[ApiName("TeNemenBesluit")]
internal sealed record AskedAnswer(string What, LocalText Name, LocalText Body, IReadOnlyList<NamedItem> Outcomes, IReadOnlyList<NamedItem> Grounds, bool IsApproval)
{
    public static AskedAnswer Of(AskedFor asked) => new(
        asked.Code, asked.Name, asked.Body.Name, [.. asked.Kind.Outcomes.Select(one => new NamedItem(one.Id, one.Name))], [.. asked.Kind.Grounds.Select(one => new NamedItem(one.Id, one.Name))],
        asked.Kind.IsApproval);
}

/// <summary>A participant for which the asker records.</summary>
[ApiName("BesluitnemendeDeelnemer")]
internal sealed record PartyAnswer(Guid Participant, string? Code, string Name);

/// <summary>A sealed version on which a decision can rest.</summary>
[ApiName("TeNoemenVersie")]
internal sealed record VersionAnswer(string BasedOn, string Title, string Hash);
