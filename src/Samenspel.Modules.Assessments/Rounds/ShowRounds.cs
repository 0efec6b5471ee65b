using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <param name="Id">The dossier.</param>
internal sealed record ShowRounds(DossierId Id) : IAboutDossier;

/// <param name="Rounds">The last first.</param>
/// <param name="MayLead">The asker opens rounds.</param>
/// <param name="Phases">Of the process that the dossier follows.</param>
/// <param name="Reached">The participants for which somebody can write.</param>
internal sealed record RoundsView(DossierFacts Dossier, IReadOnlyList<RoundView> Rounds, bool MayLead, IReadOnlyList<ContentPhase> Phases, IReadOnlySet<Guid> Reached, DateOnly Today)
{
    public IEnumerable<RoundView> Of(string instrument) => Rounds.Where(round => round.Round.Instrument == instrument);
}

internal sealed class ShowRoundsHandler(
    IDossiers dossiers, RoundReader reader, IDossierStandings standings, IProcessContent content, Respondents respondents, TimeProvider time) : IHandle<ShowRounds, RoundsView>
{
    public async Task<Outcome<RoundsView>> HandleAsync(ShowRounds request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.unknown-dossier", AssessmentTexts.Unknown_Dossier);
        }

        var standing = await standings.OfAsync(request.Id, cancellation);
        return new RoundsView(
            dossier,
            await reader.AllAsync(dossier, cancellation),
            !dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Lead),
            await content.PhasesAsync(request.Id, cancellation),
            await respondents.ReachedAsync(dossier, cancellation),
            DutchTime.DateOf(time.GetUtcNow()));
    }
}
