using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Running;

internal sealed record ShowRuns(DossierId Id) : IAboutDossier;

/// <summary>One's own long computations of a dossier.</summary>
/// <param name="CanRun">Whether there is a case to compute.</param>
internal sealed record RunsView(DossierFacts Dossier, bool CanRun, IReadOnlyList<LongRun> Runs);

/// <summary>Lists the asker's own computations.</summary>
internal sealed class ShowRunsHandler(IHandle<ShowBusinessCase, BusinessCaseView> cases, RunBook book, ProcessContext process) : IHandle<ShowRuns, RunsView>
{
    public async Task<Outcome<RunsView>> HandleAsync(ShowRuns request, CancellationToken cancellation)
    {
        var outcome = await cases.HandleAsync(new ShowBusinessCase(request.Id, []), cancellation);
        return outcome.TryGet(out var view)
            ? new RunsView(view.Dossier, view.Whole is { File.Participants.Count: > 1 }, process.Actor.Account is { } owner ? book.Of(owner, request.Id) : [])
            : outcome.Refusals.ToList();
    }
}
