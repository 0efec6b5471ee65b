using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Figures;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>One person saves figures while another removes the dossier: whoever is first, no case is left without its dossier.</summary>
public sealed class CaseRaceTests(SamenspelHost host)
{
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task Save_WhileTheDossierIsBeingRemoved_IsRefusedAndLeavesNoCase()
    {
        var (id, form) = await OpenAsync();
        await using var remover = Installation();
        await using var keeper = Installation();
        await using var removal = await DbOf(remover).Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        Assert.Empty((await RemoveAsync(remover, id)).Refusals);

        var keeping = Task.Run(() => KeepAsync(keeper, id, form));
        await Task.WhenAny(keeping, Task.Delay(HeadStart, TestContext.Current.CancellationToken));
        await removal.CommitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(RefusalKind.NotFound, Assert.Single((await keeping).Refusals).Kind);
        Assert.Equal(0, await CasesAsync(id));
    }

    [Fact]
    public async Task Removal_WhileFiguresAreBeingSaved_TakesTheNewCaseAlong()
    {
        var (id, form) = await OpenAsync();
        await using var remover = Installation();
        await using var keeper = Installation();
        await using var saving = await DbOf(keeper).Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        Assert.Empty((await KeepAsync(keeper, id, form)).Refusals);

        var removing = Task.Run(() => RemoveAsync(remover, id));
        await Task.WhenAny(removing, Task.Delay(HeadStart, TestContext.Current.CancellationToken));
        await saving.CommitAsync(TestContext.Current.CancellationToken);

        Assert.Empty((await removing).Refusals);
        Assert.Equal(0, await CasesAsync(id));
    }

    private AsyncServiceScope Installation()
    {
        var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "test");
        return scope;
    }

    private static SamenspelDb DbOf(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<SamenspelDb>();

    private static Task<Outcome<DossierId>> KeepAsync(AsyncServiceScope scope, DossierId id, FiguresForm form) => scope.ServiceProvider
        .GetRequiredService<IHandle<KeepFigures, DossierId>>().HandleAsync(new KeepFigures(id, 0, form), CancellationToken.None);

    private static async Task<Outcome<ReleasedFiles>> RemoveAsync(AsyncServiceScope scope, DossierId id)
    {
        var title = (await scope.ServiceProvider.GetRequiredService<IDossiers>().FindAsync(id, CancellationToken.None))?.Title;
        return await scope.ServiceProvider.GetRequiredService<IHandle<RemoveDossier, ReleasedFiles>>().HandleAsync(new RemoveDossier(id, 2, title), CancellationToken.None);
    }

    private async Task<(DossierId Id, FiguresForm Form)> OpenAsync()
    {
        var path = await host.Member().OpenAsync(20_000, 30_000);
        var id = new DossierId(Guid.Parse(path.Split('/')[2]));
        await using var scope = Installation();
        var outcome = await scope.ServiceProvider.GetRequiredService<IHandle<ShowFigures, FiguresView>>().HandleAsync(new ShowFigures(id), CancellationToken.None);
        Assert.True(outcome.TryGet(out var view));
        return (id, view.Form with { CostPerFte = "90000", Source = "Opgave" });
    }

    private Task<int> CasesAsync(DossierId id) => host.UseAsync(db => db.Set<DossierCase>().CountAsync(known => known.DossierId == id));
}
