using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>Administrators of the platform or of an organisation; for anybody else the page does not exist.</summary>
internal sealed class Administrators(ProcessContext process) : IPermission<object>
{
    public Task<Judgement> JudgeAsync(object request, CancellationToken cancellation) => Task.FromResult(process.Actor switch
    {
        { Account: null } => Judgement.SignInFirst,
        { IsPlatformAdministrator: true } => Judgement.Allowed,
        { Memberships: var all } when all.Any(one => one.Role == OrganisationRole.Administrator) => Judgement.Allowed,
        _ => Judgement.Hidden,
    });
}
