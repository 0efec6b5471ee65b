namespace Samenspel.Kernel.Acting;

/// <summary>Anybody with an account.</summary>
public sealed class SignedIn(ProcessContext process) : IPermission<object>
{
    public Task<Judgement> JudgeAsync(object request, CancellationToken cancellation) => Task.FromResult(
        process.Actor.Kind == ActorKind.Visitor ? Judgement.SignInFirst : Judgement.Allowed);
}
