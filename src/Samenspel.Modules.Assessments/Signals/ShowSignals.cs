using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Signals;

/// <param name="Id">The dossier.</param>
internal sealed record ShowSignals(DossierId Id) : IAboutDossier;

/// <summary>Early signs of trouble, as facts that lie beside each other.</summary>
/// <param name="Signals">By kind, then the oldest first; what has no day last.</param>
/// <param name="HasBarometer">Trust was measured here and the measurement is closed.</param>
internal sealed record SignalsView(DossierFacts Dossier, IReadOnlyList<DossierSignal> Signals, bool HasBarometer)
{
    public IEnumerable<DossierSignal> Of(SignalKind kind) => Signals.Where(one => one.Kind == kind);
}

internal sealed class ShowSignalsHandler(IDossiers dossiers, IEnumerable<IDossierSignals> sources, ScanReader reader) : IHandle<ShowSignals, SignalsView>
{
    public async Task<Outcome<SignalsView>> HandleAsync(ShowSignals request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.unknown-dossier", AssessmentTexts.Unknown_Dossier);
        }

        var all = new List<DossierSignal>();
        foreach (var source in sources)
        {
            all.AddRange(await source.OfAsync(dossier, cancellation));
        }

        var measured = (await reader.AllAsync(dossier, cancellation)).Any(one => one.Scan.Instrument == TrustSignals.Barometer && one.Scan.IsClosed);
        return new SignalsView(dossier, [.. all.OrderBy(one => one.Kind).ThenBy(one => one.Since ?? DateOnly.MaxValue)], measured);
    }
}
