using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Preparing;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Demonstrating;

/// <param name="Id">A dossier without figures.</param>
/// <param name="File">The figures; its participants are those of the dossier.</param>
internal sealed record KeepCase(DossierId Id, BusinessCaseFile File) : IWrite, IAboutDossier;

/// <summary>Keeps a business case from a file in a dossier of the demonstration.</summary>
internal sealed class KeepCaseHandler(SamenspelDb db, IDossiers dossiers, TimeProvider time) : IHandle<KeepCase, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(KeepCase request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        // The dossier has its own order of names; figures go by code.
        var byCode = request.File.Participants.Where(one => one.Municipality is not null).ToDictionary(one => one.Municipality!, StringComparer.Ordinal);
        var participants = dossier.Participants.Select(one => byCode.GetValueOrDefault(one.Code ?? "")).OfType<CaseParticipant>().ToList();
        if (participants.Count != dossier.Participants.Count || participants.Count != request.File.Participants.Count)
        {
            throw new UnusableSetupException($"The business case '{request.File.Title}' and the dossier '{dossier.Title}' have other participants.");
        }

        var known = DossierCase.Open(request.Id, request.File.Source, time.GetUtcNow());
        db.Add(known);
        CaseFromFile.Into(known, dossier, request.File with { Participants = participants }, time.GetUtcNow());
        known.Touch(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return request.Id;
    }
}
