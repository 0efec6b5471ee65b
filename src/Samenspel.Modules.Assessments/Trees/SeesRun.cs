using Samenspel.Kernel.Acting;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <summary>Whoever takes part, for what is shared; the participant's own people before. For all others there is none. The run stands in the address as <c>toets</c>.</summary>
internal sealed class SeesRun(TakesPart takesPart, RunReader reader) : IPermission<IAboutRun>, IPermission<Visit>
{
    public async Task<Judgement> JudgeAsync(IAboutRun request, CancellationToken cancellation) =>
        await SeenAsync(await takesPart.JudgeAsync(request, cancellation), request.Id, request.Run, cancellation);

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation)
    {
        var judgement = await takesPart.JudgeAsync(request, cancellation);
        return request.IdAt("id") is { } id && request.IdAt("toets") is { } run ? await SeenAsync(judgement, new(id), run, cancellation) : judgement;
    }

    private async Task<Judgement> SeenAsync(Judgement judgement, DossierId id, Guid run, CancellationToken cancellation) =>
        judgement.Verdict == Verdict.Allowed && await reader.FindAsync(id, run, cancellation) is null ? judgement with { Verdict = Verdict.Hidden } : judgement;
}
