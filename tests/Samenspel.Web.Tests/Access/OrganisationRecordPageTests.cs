using System.Net;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Web.Tests.Access;

/// <summary>The record of an organisation. What every record's page does: see the tests of the record.</summary>
public sealed class OrganisationRecordPageTests(SamenspelHost host)
{
    [Theory]
    [InlineData("nl", "Register van de organisatie", "Gemeente GM0622")]
    [InlineData("en", "Record of the organisation", "Gemeente GM0622")]
    public async Task Page_ShowsWhatWasDoneForIt(string language, string heading, string name)
    {
        using var administrator = await host.MemberAsync($"beheer-{language}@vlaardingen.test", "GM0622", language: language);
        var id = (await host.UseAsync(db => TestPeople.MembershipAsync(db, $"beheer-{language}@vlaardingen.test"))).Organisation;
        await administrator.SendFormAsync(OrganisationPaths.Show(id), ("Email", $"nieuw-{language}@vlaardingen.test"), ("Role", "Member"), ("_handler", "invite-member"));

        var page = await administrator.PageAsync(RecordPaths.Organisation(id));

        Assert.Equal(heading, page.Heading());
        Assert.Contains(name, page.Text(), StringComparison.Ordinal);
        var lines = page.QuerySelectorAll("main tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(lines, line => line.Contains($"beheer-{language}", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("nieuw-", StringComparison.Ordinal));
        Assert.Single((await administrator.PageAsync($"{RecordPaths.Organisation(id)}?handeling=access.invite-member&wie=account:{await AccountAsync(language)}")).QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task Filters_ThatMeanNothing_AreToldAllAtOnce()
    {
        using var administrator = await host.MemberAsync("filter@vlaardingen.test", "GM0622");
        var id = (await host.UseAsync(db => TestPeople.MembershipAsync(db, "filter@vlaardingen.test"))).Organisation;

        var page = await administrator.PageAsync($"{RecordPaths.Organisation(id)}?van=gisteren&tot=31-2-2026&uitkomst=onzin", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(3, page.Faults().Count);
    }

    [Fact]
    public async Task Others_DoNotFindIt()
    {
        using var administrator = await host.MemberAsync("beheer@maassluis.test", "GM0556");
        using var member = await host.MemberAsync("lid@maassluis.test", "GM0556", OrganisationRole.Member);
        using var foreigner = await host.MemberAsync("beheer@westland.test", "GM1783");
        using var platform = await host.PlatformAsync();
        var path = RecordPaths.Organisation((await host.UseAsync(db => TestPeople.MembershipAsync(db, "beheer@maassluis.test"))).Organisation);

        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(path)).StatusCode);
        foreach (var other in (HttpClient[])[member, foreigner, platform])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{path}.json")).StatusCode);
        }

        Assert.StartsWith("/aanmelden?terug=", (await host.Visitor().GetAsync(path)).Headers.Location!.PathAndQuery(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync("/organisaties/00000000-0000-0000-0000-000000000001/register")).StatusCode);
    }

    private async Task<Guid> AccountAsync(string language) =>
        (await host.UseAsync(db => TestPeople.MembershipAsync(db, $"beheer-{language}@vlaardingen.test"))).Account.Value;
}
