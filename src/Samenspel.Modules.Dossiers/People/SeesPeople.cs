using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.People;

/// <summary>
/// Whoever has a role in the dossier, and an administrator of an organisation with whom it is shared: that one assigns its own people. Names of people are not
/// for everybody who may read a public dossier.
/// </summary>
internal sealed class SeesPeople(IDossierStandings standings, ProcessContext process) : IPermission<IAboutDossier>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(IAboutDossier request, CancellationToken cancellation) => JudgeAsync(request.Id, cancellation);

    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        request.IdAt("id") is { } id ? JudgeAsync(new DossierId(id), cancellation) : Task.FromResult(Judgement.Hidden);

    private async Task<Judgement> JudgeAsync(DossierId id, CancellationToken cancellation)
    {
        var name = DossierStanding.NameOf(id);
        var standing = await standings.OfAsync(id, cancellation);
        return standing switch
        {
            { Sees: false } or { IsExample: true } => new Judgement(Verdict.Hidden, standing.Exists ? name : null, name),
            { Role: not null } => new Judgement(Verdict.Allowed, name, name),
            _ when process.Actor.Kind == ActorKind.Visitor => new Judgement(Verdict.SignInFirst, name, name),
            _ when process.Actor.Memberships.Any(one => one.Role == OrganisationRole.Administrator) => new Judgement(Verdict.Allowed, name, name),
            _ => new Judgement(Verdict.Forbidden, name, name, DossierTexts.People_OnlyRoles),
        };
    }
}
