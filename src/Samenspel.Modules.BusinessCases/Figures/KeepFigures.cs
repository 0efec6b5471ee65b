using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version that the form showed; zero when there were no figures yet.</param>
/// <param name="Form">What was filled in.</param>
internal sealed record KeepFigures(DossierId Id, int Version, FiguresForm Form) : IWrite, IAboutDossier;

/// <summary>Keeps the figures of a business case. What may still be missing is left out; what is there must be possible.</summary>
internal sealed class KeepFiguresHandler(SamenspelDb db, IDossiers dossiers, StaffingNorms norms, TimeProvider time) : IHandle<KeepFigures, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(KeepFigures request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        if (dossier.IsExample)
        {
            return new Refusal(RefusalKind.Forbidden, "business-case.example-is-fixed", CaseFormTexts.ExampleIsFixed);
        }

        var known = await db.Set<DossierCase>().Include(one => one.Figures).SingleOrDefaultAsync(one => one.DossierId == request.Id, cancellation);
        if ((known?.Version ?? 0) != request.Version)
        {
            return new Refusal(RefusalKind.Conflict, "business-case.changed-meanwhile", CaseFormTexts.ChangedMeanwhile);
        }

        var outcome = new FiguresCheck(request.Form, dossier, norms).Run();
        if (!outcome.TryGet(out var figures))
        {
            return outcome.Refusals.ToList();
        }

        if (figures.Inhabitants.Count > 0)
        {
            var set = await dossiers.SetInhabitantsAsync(request.Id, figures.Inhabitants, cancellation);
            if (!set.TryGet(out _))
            {
                return set.Refusals.ToList();
            }
        }

        if (known is null)
        {
            known = DossierCase.Open(request.Id, figures.File.Source, time.GetUtcNow());
            db.Add(known);
        }

        Apply(known, dossier, figures);
        known.Touch(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return request.Id;
    }

    private static void Apply(DossierCase known, DossierFacts dossier, CheckedFigures figures)
    {
        var file = figures.File;
        known.Source = FormSource.Kept(file.Source, known.Source);
        (known.PriceYear, known.Vat) = (file.PriceYear, file.Vat);
        var cents = (long)(file.CostPerFte.Value * 100);
        known.CostSource = known.CentsPerFte == cents ? known.CostSource : null;
        (known.CentsPerFte, known.CostQuality) = (cents, file.CostPerFte.Quality);
        known.JointSource = known.JointLow == file.Joint?.Low && known.JointHigh == file.Joint?.High ? known.JointSource : null;
        (known.JointLow, known.JointHigh, known.JointQuality) = (file.Joint?.Low, file.Joint?.High, file.Joint?.Quality);
        known.JointIsForOthers = false;
        known.Rule = RuleFields.Kept(file.Rule, known.Rule);
        known.MinimumSavingCents = file.MinimumSaving is { } euro ? (long)(euro * 100) : null;
        for (var i = 0; i < dossier.Participants.Count; i++)
        {
            Apply(known, dossier.Participants[i].Id, file.Participants[i], figures);
        }
    }

    private static void Apply(DossierCase known, ParticipantId id, CaseParticipant participant, CheckedFigures figures)
    {
        var own = known.Of(id);
        if (own is null)
        {
            own = new ParticipantFigures { CaseId = known.Id, ParticipantId = id };
            known.Figures.Add(own);
        }

        // A figure that did not change keeps its source; a new one comes from the source of the whole case.
        own.TodaySource = own.FteToday == participant.FteToday?.Value ? own.TodaySource : null;
        (own.FteToday, own.TodayQuality) = (participant.FteToday?.Value, participant.FteToday?.Quality);
        own.InhabitantsQuality = figures.Inhabitants.ContainsKey(id) ? null : own.InhabitantsQuality;
        if (figures.NormOf.TryGetValue(id, out var norm))
        {
            (own.FteAlone, own.AloneQuality, own.AloneSource, own.AloneOrigin, own.AloneNorm) = (null, null, null, AloneOrigin.Norm, norm);
            return;
        }

        var same = own.AloneNorm is null && own.FteAlone == participant.FteAlone?.Value;
        own.AloneSource = same ? own.AloneSource : null;
        own.AloneOrigin = same ? own.AloneOrigin : AloneOrigin.Entered;
        (own.FteAlone, own.AloneQuality, own.AloneNorm) = (participant.FteAlone?.Value, participant.FteAlone?.Quality, null);
    }
}
