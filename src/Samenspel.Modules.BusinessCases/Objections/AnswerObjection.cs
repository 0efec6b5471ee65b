using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Versions;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <param name="Id">The dossier.</param>
/// <param name="Objection">The objection.</param>
/// <param name="Version">As the page showed it.</param>
/// <param name="Text">The answer.</param>
internal sealed record AnswerObjection(DossierId Id, Guid Objection, int Version, string? Text) : IWrite, IAboutObjection;

/// <summary>Answers an objection, or adds to an answer; what was said before stays.</summary>
internal sealed class AnswerObjectionHandler(SamenspelDb db, IDossiers dossiers, IRights rights, ProcessContext process, TimeProvider time, RecordEntry entry)
    : IHandle<AnswerObjection, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(AnswerObjection request, CancellationToken cancellation)
    {
        await dossiers.HoldAsync(request.Id, cancellation);
        var known = await db.Set<CaseObjection>().Include(one => one.Acts).SingleOrDefaultAsync(one => one.Id == request.Objection && one.DossierId == request.Id, cancellation);
        if (known is null || process.Actor.Account is not { } account)
        {
            return ObjectionRefusals.Unknown();
        }

        if (known.Version != request.Version || known.State == ObjectionState.Withdrawn)
        {
            return ObjectionRefusals.ChangedMeanwhile();
        }

        var text = ObjectionText.Check(request.Text, nameof(request.Text));
        if (!text.TryGet(out var answer))
        {
            return text.Refusals.ToList();
        }

        var organisation = (await rights.InAsync(account, request.Id.Value, cancellation)).OrderByDescending(role => role.Role).First().Organisation;
        known.Add(ObjectionActKind.Answered, answer, account, organisation, VersionSeal.Kept(time.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), ObjectionNames.NameOf(known.Id));
        entry.Detail("assumption", known.Assumption);
        return known.Id;
    }
}
