using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>Who made the objection, or a colleague who may object for the same organisation.</summary>
internal sealed class WithdrawsObjection(ObjectionOwners owners, ObjectsInDossier objects) : IPermission<IAboutObjection>, IPermission<Visit>
{
    public async Task<Judgement> JudgeAsync(IAboutObjection request, CancellationToken cancellation) =>
        await objects.JudgeAsync(request, cancellation) is { Verdict: not Verdict.Allowed } judgement ? judgement : await OfAsync(request.Id, request.Objection, cancellation);

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation)
    {
        if (await objects.JudgeAsync(request, cancellation) is { Verdict: not Verdict.Allowed } judgement)
        {
            return judgement;
        }

        return request.IdAt("bezwaarId") is { } objection ? await OfAsync(new DossierId(request.IdAt("id")!.Value), objection, cancellation) : Judgement.Hidden;
    }

    private async Task<Judgement> OfAsync(DossierId id, Guid objection, CancellationToken cancellation)
    {
        var (chain, subject) = (DossierStanding.NameOf(id), ObjectionNames.NameOf(objection));
        return await owners.OfAsync(id, objection, cancellation) switch
        {
            null => new Judgement(Verdict.Hidden, chain, subject),
            { } owner when (await objects.ForAsync(id, cancellation)).Contains(owner) => new Judgement(Verdict.Allowed, chain, subject),
            _ => new Judgement(Verdict.Forbidden, chain, subject, VersionTexts.Objection_WhoMayWithdraw),
        };
    }
}
