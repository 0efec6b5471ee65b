using Samenspel.Kernel.Acting;
using Samenspel.Modules.Assessments.Texts;

namespace Samenspel.Modules.Assessments.Trees;

/// <summary>Whoever edits the dossier for the participant whose run it is, until it is shared.</summary>
internal sealed class WalksRun(SeesRun sees, RunReader reader) : IPermission<IAboutRun>
{
    public async Task<Judgement> JudgeAsync(IAboutRun request, CancellationToken cancellation)
    {
        var judgement = await sees.JudgeAsync(request, cancellation);
        var view = judgement.Verdict == Verdict.Allowed ? await reader.FindAsync(request.Id, request.Run, cancellation) : null;
        return view is null or { MayWrite: true } ? judgement
            : judgement with { Verdict = Verdict.Forbidden, WhoMay = view.Run.IsShared ? AssessmentTexts.Run_IsShared : AssessmentTexts.Only_ItsEditors };
    }
}
