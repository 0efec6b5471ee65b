using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Answering;

/// <summary>
/// Figures and drivers of who left go, and what one of them paid is shared by the others; a joint figure was stated for the former group, so it no longer counts until someone confirms it.
/// </summary>
internal sealed class FollowParticipants(SamenspelDb db, TimeProvider time) : IAnswer<ParticipantsChanged>
{
    public async Task AnswerAsync(ParticipantsChanged fact, CancellationToken cancellation)
    {
        var known = await db.Set<DossierCase>().Include(one => one.Figures)
            .SingleOrDefaultAsync(one => one.DossierId == fact.Dossier, cancellation);
        if (known is null)
        {
            return;
        }

        known.Figures.RemoveAll(figures => fact.Left.Contains(figures.ParticipantId));
        known.JointIsForOthers = known.JointLow is not null;
        // What a report printed was printed about its own participants.
        known.Published = [];
        if (known.Model is { } model && fact.Left.Any(model.Document.Names))
        {
            model.Keep(model.Document.Without(fact.Left), time.GetUtcNow());
        }

        known.Touch(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}
