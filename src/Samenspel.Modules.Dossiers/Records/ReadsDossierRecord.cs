using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Records;

/// <summary>Whoever leads the dossier. An example has no leads, and its record is nobody's.</summary>
internal sealed class ReadsDossierRecord(IDossierStandings standings, LeadsDossier leads) : IPermission<Visit>
{
    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation)
    {
        var judgement = await leads.JudgeAsync(request, cancellation);
        return judgement.Verdict == Verdict.Allowed && request.IdAt("id") is { } id
            && !(await standings.OfAsync(new DossierId(id), cancellation)).May(DossierRole.Lead)
                ? judgement with { Verdict = Verdict.Hidden }
                : judgement;
    }
}
