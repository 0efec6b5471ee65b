namespace Samenspel.Kernel.Acting;

/// <summary>Public: the atlas, the benchmark, explanations, and what decides for itself what each asker sees of it.</summary>
public sealed class Everyone : IPermission<object>
{
    public Task<Judgement> JudgeAsync(object request, CancellationToken cancellation) => Task.FromResult(Judgement.Allowed);
}
