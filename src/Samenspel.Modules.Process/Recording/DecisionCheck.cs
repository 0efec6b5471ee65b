using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Recording;

/// <summary>Holds a decision that somebody fills in against the content and the dossier, and makes the document that is sealed.</summary>
/// <param name="view">The process as it is.</param>
/// <param name="model">The content that the dossier keeps to.</param>
/// <param name="versions">What a decision can be based on.</param>
/// <param name="documents">The files to which a decision may point.</param>
internal sealed class DecisionCheck(ProcessView view, RunModel model, IReadOnlyList<DecidedVersion> versions, IReadOnlyList<DossierPaper> documents)
{
    private readonly List<Refusal> _refusals = [];

    /// <returns>The document, or all that is wrong.</returns>
    public Outcome<DecisionDocument> Read(DecisionEntry entry, Guid? participant)
    {
        var former = ReadFormer(entry, participant);
        if (AskedFor.Find(model, entry.What) is not { } asked)
        {
            Refuse("process.what-wanted", ProcessTexts.Decide_WhatWanted, nameof(entry.What));
            return _refusals;
        }

        if (former is { Withdraws: false } && entry.Withdraws)
        {
            return _refusals.Count > 0 ? _refusals : former with { Corrects = entry.Corrects, CorrectionReason = LineInput.Read(entry.Reason), Withdraws = true };
        }

        var date = ReadDate(entry, asked);
        var outcome = ReadOutcome(entry, asked);
        var document = new DecisionDocument
        {
            Format = DecisionDocument.Name,
            Dossier = view.Dossier.Title,
            Model = model.Pin,
            Tracks = ReadTracks(entry, former),
            Gate = asked.Gate is null ? null : new(asked.Gate.Id, asked.Gate.Gate.Name, asked.Asked!.Id, asked.Name),
            Participant = ReadParticipant(participant, asked, date),
            Body = new(asked.Body.Id, asked.Body.Name),
            Kind = new(asked.Kind.Id, asked.Kind.Name),
            IsApproval = asked.Kind.IsApproval,
            Outcome = new(outcome?.Id ?? "", outcome?.Name ?? new LocalText("")),
            Counts = (outcome?.Counts ?? OutcomeCounts.Open).ToString().ToLowerInvariant(),
            Ground = ReadGround(entry, asked, outcome),
            Date = date ?? default,
            EarlyGround = DecisionExtras.ReadLine(entry.EarlyGround, ProcessTexts.Decide_EarlyGround, DecisionExtras.ReferenceMaxLength, nameof(entry.EarlyGround), _refusals),
            Reference = DecisionExtras.ReadLine(entry.Reference, ProcessTexts.Decide_Reference, DecisionExtras.WordMaxLength, nameof(entry.Reference), _refusals),
            Votes = DecisionExtras.ReadVotes(entry, asked.Kind, _refusals),
            Conditions = DecisionExtras.ReadLines(entry.Conditions, ProcessTexts.Decide_Conditions, nameof(entry.Conditions), _refusals),
            Amendments = DecisionExtras.ReadLines(entry.Amendments, ProcessTexts.Decide_Amendments, nameof(entry.Amendments), _refusals),
            Text = DecisionExtras.ReadText(entry, asked, outcome?.Id, _refusals),
            Paper = DecisionExtras.ReadPaper(entry, documents, _refusals),
            ValidUntil = ReadValidUntil(entry, date),
            BasedOn = ReadVersions(entry),
            Corrects = entry.Corrects,
            CorrectionReason = LineInput.Read(entry.Reason),
        };
        CheckDouble(document, participant);
        return _refusals.Count > 0 ? _refusals : document;
    }

    private void Refuse(string code, string message, string? field = null, RefusalKind kind = RefusalKind.Invalid) => _refusals.Add(new(kind, code, message, field));

    private DecisionDocument? ReadFormer(DecisionEntry entry, Guid? participant)
    {
        if (entry.Corrects is not { } number)
        {
            return null;
        }

        var reason = LineInput.Read(entry.Reason);
        if (reason.Length is 0 or > DecisionExtras.ReferenceMaxLength)
        {
            Refuse("process.correction-reason", Phrase.With(ProcessTexts.Decide_ReasonWanted, DecisionExtras.ReferenceMaxLength), nameof(entry.Reason));
        }

        if (view.Decision(number) is not { } former)
        {
            Refuse("process.unknown-decision", ProcessTexts.Unknown_Decision, kind: RefusalKind.NotFound);
            return null;
        }

        if (former.CorrectedBy is { } by)
        {
            Refuse("process.corrected-already", Phrase.With(ProcessTexts.Decide_CorrectedAlready, by), kind: RefusalKind.Conflict);
        }

        if (former.Known.Participant != participant)
        {
            Refuse("process.other-participant", ProcessTexts.Decide_OtherParticipant);
        }

        if (former.Document is null)
        {
            Refuse("process.broken-seal", ProcessTexts.Seal_Broken, kind: RefusalKind.Conflict);
        }

        return former.Document;
    }

    private List<DecidedTrack> ReadTracks(DecisionEntry entry, DecisionDocument? former)
    {
        var tracks = view.Tracks.Where(track => entry.Tracks.Contains(track.Track.Number)).ToList();
        if (tracks.Count == 0 || entry.Tracks.Any(number => view.Track(number) is null))
        {
            Refuse("process.tracks-wanted", ProcessTexts.Decide_TracksWanted, nameof(entry.Tracks));
        }

        if (tracks.Find(track => track.Track.HasEnded && former?.Tracks.Any(one => one.Number == track.Track.Number) != true) is { } ended)
        {
            Refuse("process.track-ended", Phrase.With(ProcessTexts.Decide_TrackEnded, ended.Track.Name), nameof(entry.Tracks));
        }

        return [.. tracks.Select(track => new DecidedTrack(track.Track.Number, track.Track.Name))];
    }

    private DecidedParticipant? ReadParticipant(Guid? participant, AskedFor asked, DateOnly? date)
    {
        if (participant is null)
        {
            if (asked.IsOfParticipant)
            {
                Refuse("process.participant-wanted", ProcessTexts.Decide_ParticipantWanted, "Participant");
            }

            return null;
        }

        if (view.Party(participant) is not { } party || asked.Asked is { IsJoint: true })
        {
            Refuse("process.unknown-participant", ProcessTexts.Decide_ParticipantWanted, "Participant");
            return null;
        }

        var (code, name) = party.DeciderOn(date ?? view.Today);
        return new(party.Id, party.Code, new(party.NameNl, party.NameEn), code, name);
    }

    private DecisionOutcome? ReadOutcome(DecisionEntry entry, AskedFor asked)
    {
        var outcome = asked.Kind.Outcomes.FirstOrDefault(one => one.Id == entry.Outcome);
        if (outcome is null)
        {
            Refuse("process.outcome-wanted", ProcessTexts.Decide_OutcomeWanted, nameof(entry.Outcome));
        }

        return outcome;
    }

    private NamedItem? ReadGround(DecisionEntry entry, AskedFor asked, DecisionOutcome? outcome)
    {
        if (asked.Kind.Grounds.Count == 0 || outcome is not { Counts: OutcomeCounts.Against })
        {
            return null;
        }

        var ground = asked.Kind.Grounds.FirstOrDefault(one => one.Id == entry.Ground);
        if (ground is null)
        {
            Refuse("process.ground-wanted", ProcessTexts.Decide_GroundWanted, nameof(entry.Ground));
        }

        return ground is null ? null : new(ground.Id, ground.Name);
    }

    private DateOnly? ReadDate(DecisionEntry entry, AskedFor asked)
    {
        var read = DateRule.Read(entry.Date, ProcessTexts.Decide_Date, nameof(entry.Date), view.Today);
        _refusals.AddRange(read.Refusals);
        if (!read.TryGet(out var date))
        {
            return null;
        }

        if (date > view.Today)
        {
            Refuse("process.decision-in-future", ProcessTexts.Decide_InFuture, nameof(entry.Date));
        }
        else if (date < view.Dossier.ReferenceDate && LineInput.Read(entry.EarlyGround).Length == 0)
        {
            Refuse("process.decision-before-dossier", Phrase.With(ProcessTexts.Decide_BeforeDossier, Show.Date(view.Dossier.ReferenceDate)), nameof(entry.Date));
        }

        if (date < asked.Kind.ValidFrom || date >= asked.Kind.ValidUntil)
        {
            Refuse("process.kind-not-in-force", ProcessTexts.Decide_KindNotInForce, nameof(entry.Date));
        }

        return date;
    }

    private DateOnly? ReadValidUntil(DecisionEntry entry, DateOnly? date)
    {
        if (string.IsNullOrWhiteSpace(entry.ValidUntil))
        {
            return null;
        }

        var read = DateRule.Read(entry.ValidUntil, ProcessTexts.Decide_ValidUntil, nameof(entry.ValidUntil), view.Today);
        _refusals.AddRange(read.Refusals);
        if (!read.TryGet(out var until))
        {
            return null;
        }

        if (until < date)
        {
            Refuse("process.ends-before-it-begins", ProcessTexts.Decide_ValidBefore, nameof(entry.ValidUntil));
        }

        return until;
    }

    private List<DecidedVersion> ReadVersions(DecisionEntry entry)
    {
        var chosen = versions.Where(version => entry.BasedOn.Contains(DecisionWords.CodeOf(version), StringComparer.Ordinal)).ToList();
        if (chosen.Count != entry.BasedOn.Distinct(StringComparer.Ordinal).Count())
        {
            Refuse("process.unknown-version", ProcessTexts.Decide_UnknownVersion, nameof(entry.BasedOn));
        }

        return chosen;
    }

    // The same body does not decide the same twice on one day: that is a form that was sent twice, or two people who record at once.
    private void CheckDouble(DecisionDocument document, Guid? participant)
    {
        var same = view.Decisions.FirstOrDefault(one => one.Stands && one.Known.Number != document.Corrects && one.Known.Participant == participant && one.Document is { } other
            && other.Date == document.Date && other.Kind.Id == document.Kind.Id && other.Body.Id == document.Body.Id && other.Gate?.Gate == document.Gate?.Gate
            && other.Gate?.Requirement == document.Gate?.Requirement && other.Reference == document.Reference
            && other.Tracks.Any(track => document.Tracks.Any(mine => mine.Number == track.Number)));
        if (same is not null)
        {
            Refuse("process.recorded-already", Phrase.With(ProcessTexts.Decide_RecordedAlready, same.Known.Number), kind: RefusalKind.Conflict);
        }
    }
}
