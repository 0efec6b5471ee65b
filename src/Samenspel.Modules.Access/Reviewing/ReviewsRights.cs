using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Reviewing;

/// <summary>Whoever administers an organisation, whichever; the handler shows only what is of that one.</summary>
internal sealed class ReviewsRights(ProcessContext process) : IPermission<object>
{
    public Task<Judgement> JudgeAsync(object request, CancellationToken cancellation) => Task.FromResult(process.Actor switch
    {
        { Kind: ActorKind.Visitor } => Judgement.SignInFirst,
        var actor when actor.Memberships.Any(one => one.Role == OrganisationRole.Administrator) => Judgement.Allowed,
        _ => Judgement.Hidden,
    });
}
