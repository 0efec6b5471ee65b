using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Examples;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Running;

/// <param name="Id">The dossier.</param>
internal sealed record ShowProcess(DossierId Id) : IAboutDossier;

internal sealed class ShowProcessHandler(IDossiers dossiers, ProcessReader reader, RunModels models, ReadReport report) : IHandle<ShowProcess, ProcessView>
{
    public async Task<Outcome<ProcessView>> HandleAsync(ShowProcess request, CancellationToken cancellation) =>
        await dossiers.FindAsync(request.Id, cancellation) is { } dossier
            ? report.Into(WithNewer(await reader.ReadAsync(dossier, cancellation)))
            : new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);

    private ProcessView WithNewer(ProcessView view) =>
        view with { HasNewer = view is { Dossier.IsExample: false, Model: { } model } && models.NewerThan(model) is not null };
}
