using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.Tokens;

namespace Samenspel.Web.Tests.Access.OpenId;

/// <summary>What the provider says of whom a person works for, and which account the person gets.</summary>
public sealed class ProviderMembershipTests
{
    private static readonly FakeProvider.Person Els = new("els-1", "els@dordrecht.test");

    [Fact]
    public async Task Invitation_OfSomebodyElse_DoesNotTellItsAddressToWhoCameInByTheProvider()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.Plain);
        var browser = site.Host.Visitor();
        await site.EnterAsync(browser, Els, $"?terug={new Uri(await site.Host.InviteAsync(Els.Email)).AbsolutePath}");
        var other = new Uri(await site.Host.InviteAsync("geheim.genodigde@dordrecht.test")).AbsolutePath;

        var page = await browser.PageAsync(other);

        Assert.Contains("de uitnodiging is voor een ander e-mailadres", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim.genodigde", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("geheim.genodigde@dordrecht.test", (await site.Host.Visitor().PageAsync(other)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_OfWhoSignsInElsewhereOnly_HoldsAsLongAsThePersonComesBy()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.WithClaims);
        await AddAsync(site, "GM0505");
        await site.EnterAsync(site.Host.Visitor(), Says("lid", "GM0505"));
        var secret = TokenSecret.New();
        await site.Host.UseAsync(async db =>
        {
            var now = site.Host.Clock.GetUtcNow();
            var account = await db.Set<Account>().SingleAsync(one => one.Email == "els@dordrecht.test");
            db.Add(new PersonalToken { Id = Guid.CreateVersion7(now), Account = account.AccountId, Name = "x", TokenHash = TokenSecret.Hash(secret), CreatedAt = now, ExpiresAt = now.AddDays(365) });
            return await db.SaveChangesAsync();
        });
        using var program = site.Host.Server.CreateClient();
        program.DefaultRequestHeaders.Authorization = new("Bearer", secret);

        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/organisaties")).StatusCode);
        site.Host.Clock.Move(TimeSpan.FromDays(31));
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/v1/organisaties")).StatusCode);
        await site.EnterAsync(site.Host.Visitor(), Says("lid", "GM0505"));
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/organisaties")).StatusCode);
    }

    [Fact]
    public async Task Enter_WithClaims_JoinsFollowsAndLeaves()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.WithClaims);
        await AddAsync(site, "GM0505");
        await AddAsync(site, "Adviesbureau");
        var browser = site.Host.Visitor();

        Assert.Equal("/", await site.EnterAsync(browser, Says("lid", "gm0505", "GM9999", "nonsense")));
        Assert.Equal([("GM0505", OrganisationRole.Member, true)], await MembershipsAsync(site));

        // An OIN by the table, a role with colons by the list, the highest role that is given; a second organisation by its own identity.
        var adviser = await IdAsync(site, "Adviesbureau");
        var scope = await AssignAsync(site, "GM0505");
        await site.EnterAsync(browser, Says(["lid", "urn:x:beheer", "other"], "00000001001234567000", adviser.ToString()));
        Assert.Equal([("GM0505", OrganisationRole.Administrator, true), ("Adviesbureau", OrganisationRole.Administrator, true)], await MembershipsAsync(site));
        Assert.NotEmpty(await OpenRolesAsync(site, scope));

        await site.EnterAsync(site.Host.Visitor(), Says("lid", adviser.ToString()));
        Assert.Equal([("Adviesbureau", OrganisationRole.Member, true)], await MembershipsAsync(site));
        Assert.Empty(await OpenRolesAsync(site, scope));

        // No role that counts: no organisation at all, also in the browser that was in already.
        await site.EnterAsync(site.Host.Visitor(), Says("other", "GM0505"));
        Assert.Empty(await MembershipsAsync(site));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/organisaties/{adviser}")).StatusCode);
        Assert.Contains(await InRecordOfAsync(site, adviser), line => line.Contains("role=none", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Enter_WithClaimsOfNoOrganisationHere_MakesNoAccount()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.WithClaims);
        var browser = site.Host.Visitor();

        Assert.Equal("/aanmelden?extern=no-access", await site.EnterAsync(browser, Says("lid", "GM0505")));
        await AddAsync(site, "GM0505");
        Assert.Equal("/aanmelden?extern=no-access", await site.EnterAsync(browser, Says("none", "GM0505")));
        Assert.Equal("/aanmelden?extern=no-email", await site.EnterAsync(browser, Says("lid", "GM0505") with { Email = "" }));
        var unchecked_ = Says("lid", "GM0505");
        Assert.Equal("/aanmelden?extern=no-email", await site.EnterAsync(browser, unchecked_ with { More = [.. unchecked_.More, ("email_verified", false)] }));
        Assert.False(await site.Host.UseAsync(db => db.Set<Account>().AnyAsync(one => one.Email == Els.Email)));
    }

    [Fact]
    public async Task Memberships_GivenHere_AreNotTheProviders()
    {
        await using var site = await ProviderSite.OpenAsync([.. ProviderSite.WithClaims, ("OpenId:LinksByEmail", "true")]);
        await site.Host.MemberAsync(Els.Email, "GM0505", OrganisationRole.Administrator);

        Assert.Equal("/", await site.EnterAsync(site.Host.Visitor(), Says("lid", "GM0505")));
        Assert.Equal([("GM0505", OrganisationRole.Administrator, false)], await MembershipsAsync(site));
        await site.EnterAsync(site.Host.Visitor(), Says("lid"));
        Assert.Equal([("GM0505", OrganisationRole.Administrator, false)], await MembershipsAsync(site));
    }

    [Fact]
    public async Task Account_WithTheSameAddress_IsGivenOnlyWhereTheSettingSaysSo()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.WithClaims);
        await site.Host.MemberAsync(Els.Email, "GM0505");
        Assert.Equal("/aanmelden?extern=email-taken", await site.EnterAsync(site.Host.Visitor(), Says("lid", "GM0505")));

        await using var linking = await ProviderSite.OpenAsync([.. ProviderSite.WithClaims, ("OpenId:LinksByEmail", "true")]);
        await linking.Host.MemberAsync(Els.Email, "GM0505");
        var says = Says("lid", "GM0505");
        Assert.Equal("/aanmelden?extern=no-email", await linking.EnterAsync(linking.Host.Visitor(), says with { More = [.. says.More, ("email_verified", false)] }));
        Assert.Equal("/", await linking.EnterAsync(linking.Host.Visitor(), says));

        // Another person with the same address does not get it as well.
        Assert.Equal("/aanmelden?extern=email-taken", await linking.EnterAsync(linking.Host.Visitor(), says with { Subject = "els-2" }));

        // Nor is who runs the platform found by an address.
        await linking.Host.BeginAsync();
        Assert.Equal("/aanmelden?extern=email-taken", await linking.EnterAsync(linking.Host.Visitor(), says with { Subject = "wim", Email = AccountSite.Wim }));
    }

    [Fact]
    public async Task Membership_OfWhoDoesNotComeForAMonth_Ends()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.WithClaims);
        await AddAsync(site, "GM0505");
        await site.EnterAsync(site.Host.Visitor(), Says("lid", "GM0505"));

        site.Host.Clock.Move(TimeSpan.FromDays(29));
        await CleanUpAsync(site);
        Assert.Single(await MembershipsAsync(site));
        Assert.Empty(await site.Host.UseAsync(db => db.Set<ProviderSession>().ToListAsync()));
        Assert.Empty(await site.Host.UseAsync(db => db.Set<UsedMark>().ToListAsync()));
        site.Host.Clock.Move(TimeSpan.FromDays(2));
        await CleanUpAsync(site);
        Assert.Empty(await MembershipsAsync(site));
    }

    [Fact]
    public async Task Account_OfTheProvider_IsConfirmedThereAndHasNoPasswordHere()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.WithClaims);
        await AddAsync(site, "GM0505");
        var browser = site.Host.Visitor();
        var says = Says("lid", "GM0505");
        await site.EnterAsync(browser, says with { More = [.. says.More, ("auth_time", site.Provider.Now - 7200)] });
        var page = await browser.PageAsync("/account");
        Assert.Null(page.QuerySelector("[href='/account/wachtwoord']"));
        Assert.Null(page.QuerySelector("[href='/account/passkeys']"));
        Assert.Contains("Gemeentelogin", page.Text(), StringComparison.Ordinal);

        // The session at the provider is two hours old: changing the address asks to sign in there anew.
        Assert.Equal("/account/bevestigen?terug=%2Faccount%2Fe-mailadres", await browser.ArriveAsync("/account/e-mailadres"));
        var confirming = await browser.PageAsync("/account/bevestigen?terug=%2Faccount%2Fe-mailadres");
        Assert.Null(confirming.QuerySelector("input[name=Password]"));
        var there = confirming.QuerySelector("main a[href^='/aanmelden/extern']")!.GetAttribute("href")!;
        var asked = (await browser.GetAsync(there)).Headers.Location!;
        Assert.Contains("prompt=login&max_age=0", asked.Query, StringComparison.Ordinal);

        var query = there["/aanmelden/extern".Length..];
        Assert.Equal("/account/bevestigen?extern=untrusted&terug=%2Faccount%2Fe-mailadres", await site.EnterAsync(browser, says with { More = [("auth_time", site.Provider.Now - 7200)] }, query));
        Assert.Equal("/account/bevestigen?extern=untrusted&terug=%2Faccount%2Fe-mailadres", await site.EnterAsync(browser, says with { More = [("auth_time", null)] }, query));
        Assert.Equal("/account/bevestigen?extern=other-person&terug=%2Faccount%2Fe-mailadres", await site.EnterAsync(browser, says with { Subject = "somebody" }, query));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account/e-mailadres")).StatusCode);
        Assert.Equal("/account/e-mailadres", await site.EnterAsync(browser, says, query));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account/e-mailadres")).StatusCode);

        // Nor by sending the form of a page that is not offered.
        Assert.Equal("/account", await browser.ArriveAsync("/account/wachtwoord"));
        Assert.Equal("/account", await browser.ArriveAsync("/account/passkeys"));
        var session = await site.Host.UseAsync(db => db.Set<Session>().OrderByDescending(one => one.ConfirmedAt).Select(one => one.Id).FirstAsync());
        await using var services = site.Host.Services.CreateAsyncScope();
        var account = await site.Host.UseAsync(db => db.Set<Account>().SingleAsync(one => one.Email == Els.Email));
        services.ServiceProvider.GetRequiredService<ProcessContext>().Become(new Actor(ActorKind.Account, account.AccountId, "Els", [], false), "test");
        var refused = await services.ServiceProvider.GetRequiredService<IHandle<AddPassword, FreshCodes>>()
            .HandleAsync(new AddPassword(new FactorForm(AccountSite.Password, null, null, null, null), session), CancellationToken.None);
        Assert.Equal("access.managed-elsewhere", Assert.Single(refused.Refusals).Code);
    }

    [Fact]
    public async Task Account_ThatIsRemoved_LeavesNothingOfTheProvider()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.WithClaims);
        await AddAsync(site, "GM0505");
        var browser = site.Host.Visitor();
        await site.EnterAsync(browser, Says("lid", "GM0505"));

        var removed = await browser.SendFormAsync("/account/verwijderen", ("_handler", "remove-account"));

        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Empty(await site.Host.UseAsync(db => db.Set<Microsoft.AspNetCore.Identity.IdentityUserLogin<Guid>>().ToListAsync()));
        Assert.Empty(await site.Host.UseAsync(db => db.Set<ProviderSession>().ToListAsync()));
    }

    private static FakeProvider.Person Says(string role, params string[] organisations) => Says([role], organisations);

    private static FakeProvider.Person Says(string[] roles, params string[] organisations) => Els with
    {
        More = [("org", organisations), ("access", new Dictionary<string, object>(StringComparer.Ordinal) { ["roles"] = roles })],
    };

    private static Task<int> AddAsync(ProviderSite site, string organisation) => site.Host.UseAsync(db =>
    {
        var isMunicipality = organisation.StartsWith("GM", StringComparison.Ordinal);
        db.Add(new Organisation
        {
            Id = new OrganisationId(Guid.CreateVersion7(SamenspelHost.Now)),
            Kind = isMunicipality ? OrganisationKind.Municipality : OrganisationKind.Adviser,
            Name = organisation,
            Code = isMunicipality ? organisation : null,
            CreatedAt = SamenspelHost.Now,
        });
        return db.SaveChangesAsync();
    });

    private static Task<Guid> IdAsync(ProviderSite site, string name) => site.Host.UseAsync(async db => (await db.Set<Organisation>().SingleAsync(one => one.Name == name)).Id.Value);

    private static Task<List<string>> InRecordOfAsync(ProviderSite site, Guid organisation) => site.Host.UseAsync(db =>
    {
        var chain = Recorder.OfOrganisation(new OrganisationId(organisation));
        return db.Set<RecordLine>().Where(line => line.Chain == chain).Select(line => line.Details).ToListAsync();
    });

    private static Task<List<(string Name, OrganisationRole Role, bool IsOfProvider)>> MembershipsAsync(ProviderSite site) => site.Host.UseAsync(async db =>
        (await db.Set<Membership>().Where(one => one.EndedAt == null).Join(
            db.Set<Organisation>(), one => one.Organisation, organisation => organisation.Id,
            (one, organisation) => new { Name = organisation.Code ?? organisation.Name, one.Role, IsOfProvider = one.ConfirmedByProviderAt != null, one.Id }).ToListAsync())
        .OrderByDescending(one => one.Name, StringComparer.Ordinal).Select(one => (one.Name, one.Role, one.IsOfProvider)).ToList());

    private static async Task<Guid> AssignAsync(ProviderSite site, string organisation)
    {
        var scope = Guid.CreateVersion7(SamenspelHost.Now);
        await site.Host.UseAsync(async db =>
        {
            var works = await db.Set<Organisation>().SingleAsync(one => one.Name == organisation);
            var member = await db.Set<Membership>().SingleAsync(one => one.Organisation == works.Id && one.EndedAt == null);
            db.Add(TestPeople.LeadOf(scope, member));
            return await db.SaveChangesAsync();
        });
        return scope;
    }

    private static Task<List<Assignment>> OpenRolesAsync(ProviderSite site, Guid scope) =>
        site.Host.UseAsync(db => db.Set<Assignment>().AsNoTracking().Where(one => one.Scope == scope && one.EndedAt == null).ToListAsync());

    private static async Task CleanUpAsync(ProviderSite site)
    {
        await using var services = site.Host.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "clean-up");
        Assert.True((await services.ServiceProvider.GetRequiredService<IHandle<CleanUp, bool>>().HandleAsync(new CleanUp(), CancellationToken.None)).TryGet(out _));
    }
}
