using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Tokens;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>Personal tokens: made once, kept as a hash, and of use in the API only.</summary>
public sealed class TokenTests(SamenspelHost host)
{
    [Fact]
    public async Task Making_ShowsTheTokenOnce_AndKeepsOnlyItsHash()
    {
        var member = await host.MemberAsync("maker@dordrecht.test");
        var page = await SamenspelHost.ReadAsync(await member.SendFormAsync(TokensPage.Path, ("Name", "Koppeling"), ("Scope", "schrijven"), ("Days", "30")));
        var secret = page.QuerySelector("[data-token]")!.TextContent;

        Assert.StartsWith("sms_", secret, StringComparison.Ordinal);
        Assert.Equal(47, secret.Length);
        Assert.Null((await member.PageAsync(TokensPage.Path)).QuerySelector("[data-token]"));
        var hash = TokenSecret.Hash(secret);
        var kept = await host.UseAsync(db => db.Set<PersonalToken>().SingleAsync(token => token.TokenHash == hash));
        Assert.Equal(("Koppeling", true, SamenspelHost.Now.AddDays(30)), (kept.Name, kept.MayWrite, kept.ExpiresAt));

        var (path, _) = await TestTokens.With(host, secret).OpenDossierAsync();
        Assert.NotEmpty(path);
        Assert.NotNull((await host.UseAsync(db => db.Set<PersonalToken>().SingleAsync(token => token.TokenHash == hash))).LastUsedAt);
    }

    [Fact]
    public async Task Making_WithFaults_NamesThemAll()
    {
        var member = await host.MemberAsync("maker@dordrecht.test");

        var answer = await member.SendFormAsync(TokensPage.Path, ("Name", ""), ("Scope", "alles"), ("Days", "4000"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(3, (await SamenspelHost.ReadAsync(answer)).Faults().Count);
    }

    [Fact]
    public async Task Revoking_EndsItAtOnce()
    {
        var member = await host.MemberAsync("intrekker@dordrecht.test");
        var made = await SamenspelHost.ReadAsync(await member.SendFormAsync(TokensPage.Path, ("Name", "Weg ermee"), ("Scope", "lezen"), ("Days", "30")));
        var program = TestTokens.With(host, made.QuerySelector("[data-token]")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await program.AskAsync(HttpMethod.Get, "/dossiers")).StatusCode);

        var page = await member.PageAsync(TokensPage.Path);
        var form = page.QuerySelectorAll("form[method=post]")[^1];
        var fields = form.QuerySelectorAll("input[name]").Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        var revoked = await member.PostAsync(TokensPage.Path, new FormUrlEncodedContent(fields));

        Assert.Equal(HttpStatusCode.OK, revoked.StatusCode);
        await (await program.AskAsync(HttpMethod.Get, "/dossiers")).ProblemAsync(HttpStatusCode.Unauthorized, "access.token-unusable");
    }

    [Fact]
    public async Task Unknown_Expired_AndOtherSchemes_AreToldSo()
    {
        var expired = await host.ProgramAsync(age: TimeSpan.FromDays(31));
        var unknown = TestTokens.With(host, TokenSecret.New());
        var basic = host.Visitor();
        basic.DefaultRequestHeaders.Authorization = new("Basic", "YTpi");

        var answer = await expired.AskAsync(HttpMethod.Get, "/gemeenten");
        await answer.ProblemAsync(HttpStatusCode.Unauthorized, "access.token-unusable");
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        await (await unknown.AskAsync(HttpMethod.Get, "/gemeenten")).ProblemAsync(HttpStatusCode.Unauthorized, "access.token-unusable");
        await (await basic.AskAsync(HttpMethod.Get, "/gemeenten")).ProblemAsync(HttpStatusCode.Unauthorized, "access.wrong-scheme");
    }

    [Fact]
    public async Task TokenThatDoesNotHold_AndATokenOfSomebodyElse_LeaveALineOfDeniedAccess()
    {
        await using var site = SamenspelHost.With();
        var expired = await site.ProgramAsync(age: TimeSpan.FromDays(31));
        using var member = await site.MemberAsync("ander@zwijndrecht.test", "GM0642");
        var id = await site.UseAsync(db => db.Set<PersonalToken>().Select(token => token.Id).SingleAsync());

        await expired.AskAsync(HttpMethod.Get, "/gemeenten");
        await TestTokens.With(site, TokenSecret.New()).AskAsync(HttpMethod.Get, "/gemeenten");
        var denied = await LinesAsync(TokenBearer.Action);
        Assert.Equal([("visitor", $"token:{id}"), ("visitor", "")], denied.Select(line => (line.Actor, line.Subject)));

        await using var scope = site.Services.CreateAsyncScope();
        var account = (await site.UseAsync(db => TestPeople.MembershipAsync(db, "ander@zwijndrecht.test"))).Account;
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(new Actor(ActorKind.Account, account, "ander", []), "test");
        var outcome = await scope.ServiceProvider.GetRequiredService<IHandle<RevokeToken, Guid>>().HandleAsync(new RevokeToken(id), CancellationToken.None);
        Assert.False(outcome.TryGet(out _));
        var tried = Assert.Single(await LinesAsync("access.revoke-token"));
        Assert.Equal(("denied", "code=access.token-unknown"), (tried.Result, tried.Details));

        Task<List<RecordLine>> LinesAsync(string action) =>
            site.UseAsync(db => db.Set<RecordLine>().AsNoTracking().Where(line => line.Action == action).OrderBy(line => line.Number).ToListAsync());
    }

    [Fact]
    public async Task ReadingToken_CannotWrite()
    {
        var program = await host.ProgramAsync(mayWrite: false);

        var answer = await program.AskAsync(HttpMethod.Post, "/dossiers", new { titel = "Nee", peildatum = "2026-01-01" });

        await answer.ProblemAsync(HttpStatusCode.Forbidden, "access.token-reads-only");
    }

    [Fact]
    public async Task Cookie_DoesNotCountInTheApi_NorATokenOnThePages()
    {
        var browser = await host.MemberAsync();
        foreach (var root in new[] { "/api/v1", "/API/V1" })
        {
            var answer = await browser.PostAsync($"{root}/dossiers", new StringContent("""{"titel":"x"}""", System.Text.Encoding.UTF8, "application/json"));
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        var program = await host.ProgramAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await program.GetAsync(TokensPage.Path)).StatusCode);
    }

    [Fact]
    public async Task NobodyElse_SeesOrRevokesIt()
    {
        await host.ProgramAsync(email: "eigenaar@dordrecht.test");
        var other = await host.MemberAsync("ander@dordrecht.test");

        Assert.DoesNotContain("test", (await other.PageAsync(TokensPage.Path)).QuerySelector("#tokens")?.TextContent ?? "", StringComparison.Ordinal);
    }
}
