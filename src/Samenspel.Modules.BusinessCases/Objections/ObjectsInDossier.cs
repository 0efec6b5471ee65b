using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>Whoever has a role in an open dossier for an organisation that takes part: an adviser advises, and objects to nothing.</summary>
internal sealed class ObjectsInDossier(IDossierStandings standings, IOrganisations organisations, SeesDossier sees, ProcessContext process)
    : IPermission<IAboutDossier>, IPermission<Visit>
{
    public async Task<Judgement> JudgeAsync(IAboutDossier request, CancellationToken cancellation) =>
        await sees.JudgeAsync(request, cancellation) is { Verdict: not Verdict.Allowed } judgement ? judgement : await JudgeAsync(request.Id, cancellation);

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        await sees.JudgeAsync(request, cancellation) is { Verdict: not Verdict.Allowed } judgement ? judgement : await JudgeAsync(new DossierId(request.IdAt("id")!.Value), cancellation);

    /// <returns>The organisations for which the asker may object.</returns>
    public async Task<IReadOnlyList<OrganisationId>> ForAsync(DossierId id, CancellationToken cancellation)
    {
        var standing = await standings.OfAsync(id, cancellation);
        if (standing.Organisations.Count == 0)
        {
            return [];
        }

        var all = await organisations.AllAsync(cancellation);
        return [.. standing.Organisations.Where(one => all.Any(known => known.Id == one && !known.IsAdviser))];
    }

    private async Task<Judgement> JudgeAsync(DossierId id, CancellationToken cancellation)
    {
        var name = DossierStanding.NameOf(id);
        if (process.Actor.Kind == ActorKind.Visitor)
        {
            return new Judgement(Verdict.SignInFirst, name, name);
        }

        return (await standings.OfAsync(id, cancellation)).IsClosed || (await ForAsync(id, cancellation)).Count == 0
            ? new Judgement(Verdict.Forbidden, name, name, VersionTexts.Objection_WhoMay)
            : new Judgement(Verdict.Allowed, name, name);
    }
}
