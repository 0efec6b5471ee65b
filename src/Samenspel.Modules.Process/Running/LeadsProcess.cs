using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Running;

/// <summary>Whoever leads a dossier that is open: a process is not an editor's.</summary>
internal sealed class LeadsProcess(EditsDossier edits, LeadsDossier leads) : IPermission<IAboutDossier>, IPermission<Visit>
{
    public async Task<Judgement> JudgeAsync(IAboutDossier request, CancellationToken cancellation) =>
        await edits.JudgeAsync(request, cancellation) is { Verdict: not Verdict.Allowed } judgement ? judgement : await leads.JudgeAsync(request, cancellation);

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        await edits.JudgeAsync(request, cancellation) is { Verdict: not Verdict.Allowed } judgement ? judgement : await leads.JudgeAsync(request, cancellation);
}
