namespace Samenspel.Kernel.Acting;

/// <summary>Start-up and the operator's commands; nobody over the network.</summary>
public sealed class TheInstallation(ProcessContext process) : IPermission<object>
{
    public Task<Judgement> JudgeAsync(object request, CancellationToken cancellation) =>
        Task.FromResult(process.Actor.Kind == ActorKind.Installation ? Judgement.Allowed : Judgement.Hidden);
}
