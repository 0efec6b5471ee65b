using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Warnings;

/// <param name="Phase">Id of the phase.</param>
internal sealed record ShowWarnings(DossierId Id, int Track, string Phase) : IAboutDossier;

/// <summary>The warnings of a phase; none for who may not read the answers.</summary>
internal sealed record WarningsView(WorkView Work, PhaseWork Phase, IReadOnlyList<JudgedWarning> Judged)
{
    public JudgedWarning? Find(string? id) => Judged.FirstOrDefault(one => one.Id == id);
}

internal sealed class ShowWarningsHandler(WorkReader reader, WarningJudge judge) : IHandle<ShowWarnings, WarningsView>
{
    public async Task<Outcome<WarningsView>> HandleAsync(ShowWarnings request, CancellationToken cancellation)
    {
        var read = await reader.FindAsync(request.Id, request.Track, cancellation);
        return !read.TryGet(out var work) ? read.Refusals.ToList()
            : work.Content.Phase(request.Phase) is not { } phase ? new Refusal(RefusalKind.NotFound, "process.unknown-phase", WorkTexts.Unknown_Phase)
            : new WarningsView(work, phase, work.Asker.MayRead ? await judge.JudgeAsync(work, phase, cancellation) : []);
    }
}
