using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Versions;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <param name="Id">The dossier.</param>
/// <param name="Assumption">The key of what is objected to.</param>
/// <param name="Text">Why, and what it should be.</param>
internal sealed record MakeObjection(DossierId Id, string? Assumption, string? Text) : IWrite, IAboutDossier;

/// <summary>Objects to an assumption of the case as it stands.</summary>
internal sealed class MakeObjectionHandler(
    SamenspelDb db, IDossiers dossiers, CurrentCase current, ObjectsInDossier objects, ProcessContext process, TimeProvider time, RecordEntry entry)
    : IHandle<MakeObjection, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(MakeObjection request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier || process.Actor.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        var file = await current.OfAsync(dossier, cancellation);
        if (!file.TryGet(out var known))
        {
            return file.Refusals.Select(refusal => refusal with { Field = null }).ToList();
        }

        var found = AssumptionKeys.Of(known).FirstOrDefault(one => one.Key == request.Assumption);
        var text = ObjectionText.Check(request.Text, nameof(request.Text));
        var refusals = text.Refusals.ToList();
        if (found.Key is null)
        {
            refusals.Insert(0, new(RefusalKind.Invalid, "business-case.unknown-assumption", VersionTexts.Objection_ChooseAssumption, nameof(request.Assumption)));
        }

        if (!text.TryGet(out var why) || refusals.Count > 0)
        {
            return refusals;
        }

        var now = VersionSeal.Kept(time.GetUtcNow());
        var organisation = (await objects.ForAsync(request.Id, cancellation))[0];
        var label = found.Label.Length <= CaseObjection.LabelMaxLength ? found.Label : found.Label[..CaseObjection.LabelMaxLength];
        var made = new CaseObjection
        {
            Id = Guid.CreateVersion7(now),
            DossierId = request.Id,
            Assumption = found.Key!,
            Label = label,
            MadeBy = account,
            Organisation = organisation,
            MadeAt = now,
        };
        made.Add(ObjectionActKind.Made, why, account, organisation, now);
        db.Add(made);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), ObjectionNames.NameOf(made.Id));
        entry.Detail("assumption", made.Assumption);
        return made.Id;
    }
}
