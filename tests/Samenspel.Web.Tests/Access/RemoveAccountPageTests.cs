using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access;

/// <summary>The page on which people remove themselves.</summary>
public sealed class RemoveAccountPageTests(SamenspelHost host)
{
    private const string Path = "/account/verwijderen";

    [Theory]
    [InlineData("nl", "Account verwijderen", "Dit kunt u niet terugdraaien.")]
    [InlineData("en", "Remove account", "You cannot undo this.")]
    public async Task Page_InBothLanguages_SaysWhatGoes(string language, string heading, string warning)
    {
        using var browser = await host.MemberAsync("weg@leiden.test", "GM0546", OrganisationRole.Member, language);
        var page = await browser.PageAsync(Path);
        Assert.Equal(heading, page.Heading());
        Assert.Contains(warning, page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removal_SignsOutAndSaysSo_AndConcernsOneselfOnly()
    {
        using var colleague = await host.MemberAsync("blijft@leiden.test", "GM0546");
        using var browser = await host.MemberAsync("vertrekt@leiden.test", "GM0546", OrganisationRole.Member);
        var other = (await host.UseAsync(db => TestPeople.MembershipAsync(db, "blijft@leiden.test"))).Account.Value.ToString();

        var answer = await browser.SendFormAsync(Path, ("Account", other), ("Id", other));

        Assert.Equal("/aanmelden?gelukt=verwijderd", answer.Headers.Location!.PathAndQuery());
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("samenspel-sessie=;", StringComparison.Ordinal));
        Assert.False(await browser.IsInAsync());
        Assert.True(await colleague.IsInAsync());
        Assert.Contains("verwijderd", (await host.Visitor().PageAsync("/aanmelden?gelukt=verwijderd")).Text(), StringComparison.Ordinal);
        Assert.False(await host.UseAsync(db => db.Set<Account>().AnyAsync(one => one.Email == "vertrekt@leiden.test")));
    }

    [Fact]
    public async Task Administrator_WhoIsTheLastOfTwoOrganisations_IsToldBoth()
    {
        using var browser = await host.MemberAsync("laatste@beide.test", "Bureau Eén");
        await host.MemberAsync("laatste@beide.test", "Bureau Twee");

        var answer = await browser.SendFormAsync(Path);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var faults = (await SamenspelHost.ReadAsync(answer)).Faults();
        Assert.Equal(2, faults.Count);
        Assert.Contains(faults, fault => fault.Contains("Bureau Eén", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Bureau Twee", StringComparison.Ordinal));
        Assert.True(await browser.IsInAsync());
    }

    [Fact]
    public async Task Visitor_IsAskedToSignIn() =>
        Assert.Equal("/aanmelden?terug=%2Faccount%2Fverwijderen", (await host.Visitor().GetAsync(Path)).Headers.Location!.PathAndQuery());
}
