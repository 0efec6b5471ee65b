using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The round.</param>
internal sealed record ShowRound(DossierId Id, int Number) : IAboutDossier;

internal sealed class ShowRoundHandler(IDossiers dossiers, RoundReader reader) : IHandle<ShowRound, RoundView>
{
    public async Task<Outcome<RoundView>> HandleAsync(ShowRound request, CancellationToken cancellation) =>
        await dossiers.FindAsync(request.Id, cancellation) is { } dossier && await reader.FindAsync(dossier, request.Number, cancellation) is { } view
            ? view
            : new Refusal(RefusalKind.NotFound, "assessments.unknown-round", AssessmentTexts.Unknown_Round);
}
