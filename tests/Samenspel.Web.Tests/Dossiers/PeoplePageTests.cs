using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>Two people at the roles of one dossier, and a dossier that is closed while somebody writes to it.</summary>
public sealed class PeoplePageTests(DossierSite site)
{
    [Theory]
    [InlineData("nl", "Deze rol is er niet meer.")]
    [InlineData("en", "This role is no longer there.")]
    public async Task Role_ThatSomebodyElseChangedMeanwhile_IsShownAndNotOverwritten(string language, string fault)
    {
        using var bert = await site.Host.MemberAsync("bert@dordrecht.test", role: OrganisationRole.Member);
        var id = await site.OpenAsync("Twee aan de rollen");
        var role = await AddAsync(id, "bert@dordrecht.test");
        using var lead = await site.VisitorAsync(language);
        var (action, form) = await lead.FillInAsync(DossierPaths.People(id), ($"Rol-{role}", "Lead"), ("Wijzig", role.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync(DossierPaths.People(id), ($"Rol-{role}", "Editor"), ("Wijzig", role.ToString()))).StatusCode);

        var answer = await lead.PostAsync(action, form);
        var page = await SamenspelHost.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(fault, Assert.Single(page.Faults()), StringComparison.Ordinal);
        var row = page.QuerySelectorAll("tbody tr").Single(one => one.QuerySelector("th")!.TextContent == "bert");
        Assert.Equal("Editor", row.QuerySelector("select option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Dossier_ClosedBetweenJudgingAndHolding_IsNotWrittenTo()
    {
        using var _ = await site.VisitorAsync();
        var id = await site.OpenAsync("Net gesloten");
        await using var scope = site.Host.Services.CreateAsyncScope();
        var account = (await site.Host.UseAsync(db => TestPeople.MembershipAsync(db, TestPeople.Anna))).Account;
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(new Actor(ActorKind.Account, account, "anna", []), "test");
        Assert.False((await scope.ServiceProvider.GetRequiredService<IDossierStandings>().OfAsync(id, CancellationToken.None)).IsClosed);
        await site.Host.UseAsync(db => db.Set<Dossier>().Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, DossierState.Closed)));

        await using var transaction = await scope.ServiceProvider.GetRequiredService<SamenspelDb>().Database.BeginTransactionAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => scope.ServiceProvider.GetRequiredService<IDossiers>().HoldAsync(id, CancellationToken.None));
    }

    private Task<Guid> AddAsync(DossierId dossier, string email) => site.Host.UseAsync(async db =>
    {
        var member = await TestPeople.MembershipAsync(db, email);
        var role = TestPeople.LeadOf(dossier.Value, member);
        role.Role = DossierRole.Reader;
        db.Add(role);
        await db.SaveChangesAsync();
        return role.Id;
    });
}
