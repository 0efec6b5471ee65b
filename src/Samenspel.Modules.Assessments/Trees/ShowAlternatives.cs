using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <param name="Id">The dossier.</param>
internal sealed record ShowAlternatives(DossierId Id) : IAboutDossier;

internal sealed class ShowAlternativesHandler(IDossiers dossiers, RunReader reader) : IHandle<ShowAlternatives, AlternativesView>
{
    public async Task<Outcome<AlternativesView>> HandleAsync(ShowAlternatives request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.unknown-dossier", AssessmentTexts.Unknown_Dossier);
        }

        var writable = await reader.WritableAsync(dossier, cancellation);
        return new AlternativesView(dossier, await reader.AllAsync(dossier, cancellation), [.. dossier.Participants.Where(one => writable.Contains(one.Id.Value))]);
    }
}
