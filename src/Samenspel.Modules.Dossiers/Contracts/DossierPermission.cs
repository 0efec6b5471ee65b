using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A permission that depends on the asker's role in the dossier that the request or the page is about.</summary>
/// <param name="standings">What the asker may.</param>
/// <param name="process">Who asks.</param>
/// <param name="needed">The lowest role that may; null when seeing the dossier is enough.</param>
public abstract class DossierPermission(IDossierStandings standings, ProcessContext process, DossierRole? needed) : IPermission<IAboutDossier>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(IAboutDossier request, CancellationToken cancellation) => JudgeAsync(request.Id, isVisit: false, cancellation);

    /// <summary>The dossier stands in the address as <c>id</c>.</summary>
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        request.IdAt("id") is { } id ? JudgeAsync(new DossierId(id), isVisit: true, cancellation) : Task.FromResult(Judgement.Hidden);

    private async Task<Judgement> JudgeAsync(DossierId id, bool isVisit, CancellationToken cancellation)
    {
        var name = DossierStanding.NameOf(id);
        if (process.Actor.Kind == ActorKind.Installation)
        {
            return new Judgement(Verdict.Allowed, name, name);
        }

        var standing = await standings.OfAsync(id, cancellation);
        return standing switch
        {
            { Exists: false } => new Judgement(Verdict.Hidden, null, name),
            { Sees: false } => new Judgement(Verdict.Hidden, name, name),
            { IsClosed: true } when needed is DossierRole.Editor && standing.May(DossierRole.Editor) => new Judgement(Verdict.Forbidden, name, name, DossierTexts.IsClosed),
            _ when needed is null || standing.May(needed.Value) => new Judgement(Verdict.Allowed, name, name),
            _ when process.Actor.Kind == ActorKind.Visitor => new Judgement(Verdict.SignInFirst, name, name),

            // The page of an example says that it is fixed and leads on to a copy; what it would send is refused.
            { IsExample: true } when isVisit => new Judgement(Verdict.Allowed, name, name),
            { IsExample: true } => new Judgement(Verdict.Forbidden, name, name, DossierTexts.ExampleIsFixed),
            _ => new Judgement(Verdict.Forbidden, name, name, needed == DossierRole.Lead ? DossierTexts.OnlyLeads : DossierTexts.OnlyEditors),
        };
    }
}
