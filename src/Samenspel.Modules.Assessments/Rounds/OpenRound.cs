using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Rounds;

/// <param name="Id">The dossier.</param>
/// <param name="Instrument">What is measured.</param>
/// <param name="Phase">In which phase; for what is measured by phase.</param>
/// <param name="Participants">Who answer.</param>
/// <param name="Deadline">As typed; may be empty.</param>
internal sealed record OpenRound(DossierId Id, string? Instrument, string? Phase, IReadOnlyList<Guid> Participants, string? Deadline) : IWrite, IAboutDossier;

internal sealed class OpenRoundHandler(
    SamenspelDb db, IDossiers dossiers, InstrumentBook book, IProcessContent content, Respondents respondents, TimeProvider time, RecordEntry entry) : IHandle<OpenRound, int>
{
    public async Task<Outcome<int>> HandleAsync(OpenRound request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.unknown-dossier", AssessmentTexts.Unknown_Dossier);
        }

        var now = time.GetUtcNow();
        var known = await db.Set<AssessmentRound>().Where(one => one.DossierId == request.Id).ToListAsync(cancellation);
        var refusals = new List<Refusal>();
        var instrument = book.Find(request.Instrument);
        if (instrument is null)
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.unknown-instrument", AssessmentTexts.Open_UnknownInstrument, nameof(request.Instrument)));
        }
        else if (known.Exists(one => one.Instrument == instrument.Key && one.StateAt(now) == RoundState.Open))
        {
            refusals.Add(new(RefusalKind.Conflict, "assessments.round-runs", AssessmentTexts.Open_RunsAlready, nameof(request.Instrument)));
        }

        if (known.Count >= AssessmentRound.Most)
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.too-many-rounds", Phrase.With(AssessmentTexts.Open_TooMany, AssessmentRound.Most)));
        }

        var phase = await PhaseAsync(request, refusals, cancellation);
        var parties = await PartiesAsync(request, dossier, refusals, cancellation);
        var deadline = DeadlineRule.Read(request.Deadline, DutchTime.DateOf(now), isRequired: false);
        refusals.AddRange(deadline.Refusals);
        if (refusals.Count > 0 || instrument is null || !deadline.TryGet(out var day))
        {
            return refusals;
        }

        var round = new AssessmentRound { Id = Guid.CreateVersion7(now), DossierId = request.Id, Number = known.Select(one => one.Number).DefaultIfEmpty().Max() + 1, Instrument = instrument.Key, OpenedAt = now };
        round.Keep(new() { Instrument = instrument, Parties = parties, Phase = phase, Deadline = day.Day });
        db.Add(round);
        await db.SaveChangesAsync(cancellation);
        Tell(round);
        return round.Number;
    }

    private async Task<RoundPhase?> PhaseAsync(OpenRound request, List<Refusal> refusals, CancellationToken cancellation)
    {
        if (request.Instrument is null || !InstrumentKey.IsPerPhase(request.Instrument))
        {
            return null;
        }

        var phase = (await content.PhasesAsync(request.Id, cancellation)).FirstOrDefault(one => one.Id == request.Phase);
        if (phase is null)
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.unknown-phase", AssessmentTexts.Open_PhaseWanted, nameof(request.Phase)));
            return null;
        }

        return new(phase.Id, phase.Number, phase.Name);
    }

    private async Task<List<RoundParty>> PartiesAsync(OpenRound request, DossierFacts dossier, List<Refusal> refusals, CancellationToken cancellation)
    {
        var chosen = dossier.Participants.Where(one => request.Participants.Contains(one.Id.Value)).ToList();
        if (chosen.Count < AssessmentRound.FewestParties || chosen.Count < request.Participants.Distinct().Count())
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.too-few-participants", AssessmentTexts.Open_TooFew, nameof(request.Participants)));
        }

        var reached = await respondents.ReachedAsync(dossier, cancellation);
        var silent = chosen.Where(one => !reached.Contains(one.Id.Value)).Select(one => one.Name).ToList();
        if (silent.Count > 0)
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.nobody-to-answer", Phrase.With(AssessmentTexts.Open_NobodyThere, string.Join(", ", silent)), nameof(request.Participants)));
        }

        return [.. chosen.Select(one => new RoundParty(one.Id.Value, one.Code, one.NameNl, one.NameEn))];
    }

    private void Tell(AssessmentRound round)
    {
        var edition = round.Document.Instrument.Edition;
        entry.Place(DossierStanding.NameOf(round.DossierId), DossierStanding.NameOf(round.DossierId));
        entry.Detail("round", round.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("instrument", string.Create(CultureInfo.InvariantCulture, $"{edition.Publisher}:{edition.Id} {edition.Version} {edition.Sha256}"));
        entry.Detail("participants", string.Join(", ", round.Document.Parties.Select(party => party.NameNl)));
        entry.Detail("deadline", round.Document.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none");
        if (round.Document.Phase is { } phase)
        {
            entry.Detail("phase", phase.Id);
        }
    }
}
