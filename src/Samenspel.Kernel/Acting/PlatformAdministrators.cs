namespace Samenspel.Kernel.Acting;

/// <summary>Those who run the installation. For anybody else its pages do not exist.</summary>
public sealed class PlatformAdministrators(ProcessContext process) : IPermission<object>
{
    public Task<Judgement> JudgeAsync(object request, CancellationToken cancellation) => Task.FromResult(process.Actor switch
    {
        { Kind: ActorKind.Installation } or { IsPlatformAdministrator: true } => Judgement.Allowed,
        { Kind: ActorKind.Visitor } => Judgement.SignInFirst,
        _ => Judgement.Hidden,
    });
}
