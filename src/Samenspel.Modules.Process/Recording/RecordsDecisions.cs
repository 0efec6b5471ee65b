using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Recording;

/// <summary>Whoever records decisions for the municipality that decided, its successor included, and whoever leads the dossier. The page is for all who record.</summary>
internal sealed class RecordsDecisions(
    IDossierStandings standings, IDossiers dossiers, IRights rights, IOrganisations organisations, IAtlas atlas, ProcessContext process) : IPermission<IAboutParticipant>, IPermission<Visit>
{
    private readonly Clerks _clerks = new(standings, process);

    public async Task<Judgement> JudgeAsync(IAboutParticipant request, CancellationToken cancellation)
    {
        var judgement = await OpenAsync(await _clerks.JudgeAsync(request, cancellation), request.Id, cancellation);
        return judgement.Verdict != Verdict.Allowed || await IsForAsync(request.Id, request.Participant, cancellation)
            ? judgement
            : judgement with { Verdict = Verdict.Forbidden, WhoMay = ProcessTexts.Only_ItsClerks };
    }

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation)
    {
        var judgement = await _clerks.JudgeAsync(request, cancellation);
        return request.IdAt("id") is { } id ? await OpenAsync(judgement, new(id), cancellation) : judgement;
    }

    /// <returns>Whether the asker records for this participant.</returns>
    public async Task<bool> IsForAsync(DossierId id, Guid? participant, CancellationToken cancellation)
    {
        if (process.Actor.Kind == ActorKind.Installation || (await standings.OfAsync(id, cancellation)).May(DossierRole.Lead))
        {
            return true;
        }

        if (participant is null || process.Actor.Account is not { } account || await dossiers.FindAsync(id, cancellation) is not { } dossier)
        {
            return false;
        }

        var code = dossier.Participants.FirstOrDefault(one => one.Id.Value == participant)?.Code;
        var codes = code is null ? [] : (await atlas.MunicipalitiesAsync(cancellation)).SuccessorsOf(code).Select(one => one.Code).Prepend(code).ToHashSet(StringComparer.Ordinal);
        var mine = (await rights.InAsync(account, id.Value, cancellation)).Where(role => role.Role >= DossierRole.DecisionClerk).Select(role => role.Organisation).ToHashSet();
        return (await organisations.AllAsync(cancellation)).Any(one => one.Code is not null && codes.Contains(one.Code) && mine.Contains(one.Id));
    }

    private async Task<Judgement> OpenAsync(Judgement judgement, DossierId id, CancellationToken cancellation) => judgement.Verdict switch
    {
        Verdict.Forbidden => judgement with { WhoMay = ProcessTexts.Only_Clerks },
        Verdict.Allowed when (await standings.OfAsync(id, cancellation)).IsClosed => judgement with { Verdict = Verdict.Forbidden, WhoMay = ProcessTexts.Is_Closed },
        _ => judgement,
    };

    private sealed class Clerks(IDossierStandings standings, ProcessContext process) : DossierPermission(standings, process, DossierRole.DecisionClerk);
}
