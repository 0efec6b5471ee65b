using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <param name="Id">The dossier.</param>
internal sealed record ShowScans(DossierId Id) : IAboutDossier;

/// <param name="Scans">The last first.</param>
/// <param name="MayLead">The asker begins scans.</param>
/// <param name="Instruments">What can be asked.</param>
/// <param name="Reached">The participants of which somebody can write.</param>
internal sealed record ScansView(DossierFacts Dossier, IReadOnlyList<ScanView> Scans, bool MayLead, IReadOnlyList<ContentInstrument> Instruments, IReadOnlySet<Guid> Reached);

internal sealed class ShowScansHandler(IDossiers dossiers, ScanReader reader, IDossierStandings standings, ScanBook book, Respondents respondents) : IHandle<ShowScans, ScansView>
{
    public async Task<Outcome<ScansView>> HandleAsync(ShowScans request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.unknown-dossier", AssessmentTexts.Unknown_Dossier);
        }

        var standing = await standings.OfAsync(request.Id, cancellation);
        return new ScansView(
            dossier, await reader.AllAsync(dossier, cancellation), !dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Lead), book.All, await respondents.ReachedAsync(dossier, cancellation));
    }
}
