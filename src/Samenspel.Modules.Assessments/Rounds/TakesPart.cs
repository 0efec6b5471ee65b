using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>Whoever has a role in the dossier: what opens, opens for those who take part, not for everybody who sees the dossier.</summary>
internal sealed class TakesPart(IDossierStandings standings, ProcessContext process) : IPermission<IAboutDossier>, IPermission<Visit>
{
    private readonly Readers _readers = new(standings, process);

    public async Task<Judgement> JudgeAsync(IAboutDossier request, CancellationToken cancellation) => Told(await _readers.JudgeAsync(request, cancellation));

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) => Told(await _readers.JudgeAsync(request, cancellation));

    private static Judgement Told(Judgement judgement) => judgement.Verdict == Verdict.Forbidden ? judgement with { WhoMay = AssessmentTexts.Only_Participants } : judgement;

    private sealed class Readers(IDossierStandings standings, ProcessContext process) : DossierPermission(standings, process, DossierRole.Reader);
}
