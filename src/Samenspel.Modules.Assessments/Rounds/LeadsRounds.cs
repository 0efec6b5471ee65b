using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>Whoever leads a dossier that is open.</summary>
internal sealed class LeadsRounds(EditsDossier edits, LeadsDossier leads) : IPermission<IAboutDossier>, IPermission<Visit>
{
    public async Task<Judgement> JudgeAsync(IAboutDossier request, CancellationToken cancellation) =>
        await edits.JudgeAsync(request, cancellation) is { Verdict: not Verdict.Allowed } judgement ? judgement : await leads.JudgeAsync(request, cancellation);

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        await edits.JudgeAsync(request, cancellation) is { Verdict: not Verdict.Allowed } judgement ? judgement : await leads.JudgeAsync(request, cancellation);
}
