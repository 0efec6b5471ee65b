using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Examples;

/// <summary>Begins the process of an example dossier as its report gives it: all tracks in the first phase, without decisions.</summary>
internal sealed class KeepExampleProcesses(SamenspelDb db, IDossiers dossiers, ExampleProcesses examples, RunModels models, TimeProvider time) : IPreparation
{
    /// <summary>After the example dossiers.</summary>
    public int Order => 25;

    public async Task PrepareAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(progress);
        if (examples.All.Count == 0)
        {
            return;
        }

        foreach (var dossier in await dossiers.ExamplesAsync(cancellation))
        {
            if (examples.Of(dossier) is { } example)
            {
                await KeepAsync(dossier, example, progress, cancellation);
            }
        }
    }

    private async Task KeepAsync(DossierFacts dossier, ExampleProcess example, IProgress<string> progress, CancellationToken cancellation)
    {
        var run = await db.Set<ProcessRun>().SingleOrDefaultAsync(one => one.DossierId == dossier.Id, cancellation);
        var wanted = Tracks(example, run?.Document is { } kept && models.Find(kept.Model) is { } same && same.Key == example.Model
            ? same
            : models.Newest.FirstOrDefault(one => one.Key == example.Model) ?? throw new UnusableSetupException($"The process of {dossier.Title} asks for the model {example.Model}, which is not in content/."));
        if (run is not null && ProcessTables.IsSame(run.Document, wanted))
        {
            return;
        }

        var now = time.GetUtcNow();
        if (run is null)
        {
            run = new ProcessRun { DossierId = dossier.Id, BegunAt = now };
            db.Add(run);
        }

        run.Keep(wanted, now);
        await db.SaveChangesAsync(cancellation);
        progress.Report($"Process of the example kept: {dossier.Title}");
    }

    private static RunDocument Tracks(ExampleProcess example, RunModel model) => new()
    {
        Model = model.Pin,
        Uses = model.Uses,
        Tracks =
        [
            .. example.Tracks.Select((one, at) => new RunTrack
            {
                Number = at + 1,
                Name = one.Name.Nl,
                NameEn = one.Name.En,
                Scope = one.Scope.Nl,
                ScopeEn = one.Scope.En,
                StartPhase = model.Phases[0].Id,
            }),
        ],
    };
}
