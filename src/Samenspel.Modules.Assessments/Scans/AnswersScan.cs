using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>
/// Whoever has a role in an open dossier for the participant, for themselves; for the participant as a whole whoever edits. In an address the participant stands as <c>deelnemer</c>, and as <c>geheel</c> for the
/// whole.
/// </summary>
internal sealed class AnswersScan(IDossierStandings standings, IDossiers dossiers, Respondents respondents, ProcessContext process) : IPermission<IAboutScanSheet>, IPermission<Visit>
{
    private readonly TakesPart _takesPart = new(standings, process);

    public async Task<Judgement> JudgeAsync(IAboutScanSheet request, CancellationToken cancellation) =>
        await OwnAsync(await _takesPart.JudgeAsync(request, cancellation), request.Id, request.Participant, request.IsTogether, cancellation);

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation)
    {
        var judgement = await _takesPart.JudgeAsync(request, cancellation);
        return request.IdAt("id") is not { } id ? judgement
            : request.IdAt("deelnemer") is { } participant ? await OwnAsync(judgement, new(id), participant, isTogether: false, cancellation)
            : request.IdAt("geheel") is { } whole ? await OwnAsync(judgement, new(id), whole, isTogether: true, cancellation)
            : judgement;
    }

    private async Task<Judgement> OwnAsync(Judgement judgement, DossierId id, Guid participant, bool isTogether, CancellationToken cancellation)
    {
        if (judgement.Verdict != Verdict.Allowed)
        {
            return judgement;
        }

        var isOwn = await dossiers.FindAsync(id, cancellation) is { } dossier && (await respondents.MineAsync(dossier, isTogether ? DossierRole.Editor : DossierRole.Reader, cancellation)).Contains(participant);
        return !isOwn ? judgement with { Verdict = Verdict.Forbidden, WhoMay = isTogether ? AssessmentTexts.Only_ItsEditors : ScanTexts.Only_ItsPeople }
            : (await standings.OfAsync(id, cancellation)).IsClosed ? judgement with { Verdict = Verdict.Forbidden, WhoMay = AssessmentTexts.Is_Closed }
            : judgement;
    }
}

/// <summary>A request about what somebody answers.</summary>
internal interface IAboutScanSheet : IAboutDossier
{
    Guid Participant { get; }

    /// <summary>The participant as a whole answers.</summary>
    bool IsTogether { get; }
}
