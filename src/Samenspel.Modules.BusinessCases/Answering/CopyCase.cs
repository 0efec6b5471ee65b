using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Answering;

/// <summary>The copy of a dossier gets a case of its own with the same figures.</summary>
internal sealed class CopyCase(SamenspelDb db, TimeProvider time) : IAnswer<DossierCopied>
{
    public async Task AnswerAsync(DossierCopied fact, CancellationToken cancellation)
    {
        var from = await db.Set<DossierCase>().AsNoTracking().Include(known => known.Figures)
            .SingleOrDefaultAsync(known => known.DossierId == fact.From, cancellation);
        if (from is null)
        {
            return;
        }

        var to = DossierCase.Open(fact.To, from.Source, time.GetUtcNow());
        (to.Currency, to.PriceYear, to.Vat) = (from.Currency, from.PriceYear, from.Vat);
        (to.CentsPerFte, to.CostQuality, to.CostSource) = (from.CentsPerFte, from.CostQuality, from.CostSource);
        (to.JointLow, to.JointHigh, to.JointQuality, to.JointSource) = (from.JointLow, from.JointHigh, from.JointQuality, from.JointSource);
        (to.JointIsForOthers, to.Rule, to.MinimumSavingCents) = (from.JointIsForOthers, from.Rule, from.MinimumSavingCents);
        (to.Published, to.Remarks) = (from.Published, from.Remarks);
        to.Figures.AddRange(from.Figures.Where(figures => fact.Participants.ContainsKey(figures.ParticipantId))
            .Select(figures => figures.For(to.Id, fact.Participants[figures.ParticipantId])));
        if (from.Model is { } model)
        {
            to.Modelled().Keep(model.Document.For(fact.Participants), time.GetUtcNow());
        }

        to.Touch(time.GetUtcNow());
        db.Add(to);
        await db.SaveChangesAsync(cancellation);
    }
}
