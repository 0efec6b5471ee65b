using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Answering;

/// <summary>Whoever edits an open dossier for the participant that is written for, and nobody else: not its lead, not who runs the installation. The participant stands in the address as <c>deelnemer</c>.</summary>
internal sealed class AnswersFor(IDossierStandings standings, IDossiers dossiers, Respondents respondents, ProcessContext process) : IPermission<IAboutAnswers>, IPermission<Visit>
{
    private readonly TakesPart _takesPart = new(standings, process);

    public async Task<Judgement> JudgeAsync(IAboutAnswers request, CancellationToken cancellation) =>
        await OwnAsync(await _takesPart.JudgeAsync(request, cancellation), request.Id, request.Participant, cancellation);

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation)
    {
        var judgement = await _takesPart.JudgeAsync(request, cancellation);
        return request.IdAt("id") is { } id && request.IdAt("deelnemer") is { } participant ? await OwnAsync(judgement, new(id), participant, cancellation) : judgement;
    }

    private async Task<Judgement> OwnAsync(Judgement judgement, DossierId id, Guid participant, CancellationToken cancellation)
    {
        if (judgement.Verdict != Verdict.Allowed)
        {
            return judgement;
        }

        var isOwn = await dossiers.FindAsync(id, cancellation) is { } dossier && (await respondents.MineAsync(dossier, DossierRole.Editor, cancellation)).Contains(participant);
        return !isOwn ? judgement with { Verdict = Verdict.Forbidden, WhoMay = AssessmentTexts.Only_ItsEditors }
            : (await standings.OfAsync(id, cancellation)).IsClosed ? judgement with { Verdict = Verdict.Forbidden, WhoMay = AssessmentTexts.Is_Closed }
            : judgement;
    }
}
