using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Members;

/// <summary>A permission that depends on what the asker does for the organisation; for who does not work for it, it does not exist.</summary>
internal abstract class OfOrganisation(ProcessContext process, OrganisationRole needed) : IPermission<IAboutOrganisation>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(IAboutOrganisation request, CancellationToken cancellation) => Task.FromResult(Judge(request.Organisation));

    /// <summary>The organisation stands in the address as <c>id</c>.</summary>
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        Task.FromResult(request.IdAt("id") is { } id ? Judge(new OrganisationId(id)) : Judgement.Hidden);

    private Judgement Judge(OrganisationId organisation)
    {
        var name = Recorder.OfOrganisation(organisation);
        return process.Actor switch
        {
            { Kind: ActorKind.Visitor } => Judgement.SignInFirst,
            var actor when !actor.WorksFor(organisation) => Judgement.Hidden,
            var actor when needed == OrganisationRole.Administrator && !actor.Administers(organisation) =>
                new Judgement(Verdict.Forbidden, name, name, OrganisationTexts.OnlyAdministrators),
            _ => new Judgement(Verdict.Allowed, name, name),
        };
    }
}

/// <summary>Whoever works for the organisation.</summary>
internal sealed class WorksForIt(ProcessContext process) : OfOrganisation(process, OrganisationRole.Member);

/// <summary>Whoever administers the organisation.</summary>
internal sealed class AdministersIt(ProcessContext process) : OfOrganisation(process, OrganisationRole.Administrator);
