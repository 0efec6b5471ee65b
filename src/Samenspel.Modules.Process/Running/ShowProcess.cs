using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Examples;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Running;

/// <param name="Id">The dossier.</param>
internal sealed record ShowProcess(DossierId Id) : IAboutDossier;

internal sealed class ShowProcessHandler(IDossiers dossiers, ProcessReader reader, RunModels models, ReadReport report, OwnParticipants own) : IHandle<ShowProcess, ProcessView>
{
    public async Task<Outcome<ProcessView>> HandleAsync(ShowProcess request, CancellationToken cancellation) =>
        await dossiers.FindAsync(request.Id, cancellation) is { } dossier
            ? await WithOwnAsync(report.Into(WithNewer(await reader.ReadAsync(dossier, cancellation))), cancellation)
            : new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);

    private async Task<ProcessView> WithOwnAsync(ProcessView view, CancellationToken cancellation) => !view.MayRecord || view.MayLead
        ? view
        : view with { RecordedByAsker = (await own.OfAsync(view.Dossier, cancellation)).Where(one => one.Value.Role >= DossierRole.DecisionClerk).Select(one => one.Key).ToHashSet() };

    private ProcessView WithNewer(ProcessView view) =>
        view with { HasNewer = view is { Dossier.IsExample: false, Model: { } model } && models.NewerThan(model) is not null };
}
