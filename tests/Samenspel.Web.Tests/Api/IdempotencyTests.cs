using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>The same request twice makes one thing.</summary>
public sealed class IdempotencyTests(SamenspelHost host)
{
    [Fact]
    public async Task SameKeyAndBody_GetsTheSameAnswer_AndMakesOneDossier()
    {
        var program = await host.ProgramAsync();
        var body = new { titel = $"Eens {Guid.CreateVersion7():N}", peildatum = "2026-01-01" };

        var first = await program.AskAsync(HttpMethod.Post, "/dossiers", body, ("Idempotency-Key", "\"sleutel-1\""));
        var second = await program.AskAsync(HttpMethod.Post, "/dossiers", body, ("Idempotency-Key", "sleutel-1"));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
        Assert.Equal((first.Headers.Location, first.Tag()), (second.Headers.Location, second.Tag()));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(1, await CountAsync(body.titel));
    }

    [Fact]
    public async Task SameKeyAndOtherBody_IsAConflict_AndOtherTokensHaveTheirOwnKeys()
    {
        var program = await host.ProgramAsync();
        Assert.Equal(HttpStatusCode.Created, (await AskAsync(program, "Een", "sleutel-2")).StatusCode);

        await (await AskAsync(program, "Twee", "sleutel-2")).ProblemAsync(HttpStatusCode.Conflict, "api.idempotency-key-used");
        Assert.Equal(HttpStatusCode.Created, (await AskAsync(await host.ProgramAsync(), "Twee", "sleutel-2")).StatusCode);
        await (await AskAsync(program, "Twee", "met spatie")).ProblemAsync(HttpStatusCode.BadRequest, "api.idempotency-key-malformed");
    }

    [Fact]
    public async Task RefusedRequest_DoesNotUseUpTheKey()
    {
        var program = await host.ProgramAsync();
        await (await AskAsync(program, "", "sleutel-3")).ProblemAsync(HttpStatusCode.BadRequest, "dossiers.title-missing");

        Assert.Equal(HttpStatusCode.Created, (await AskAsync(program, "Nu wel", "sleutel-3")).StatusCode);
    }

    [Fact]
    public async Task AtOnce_MakesOneDossier()
    {
        var program = await host.ProgramAsync();
        var title = $"Tegelijk {Guid.CreateVersion7():N}";

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => AskAsync(program, title, "sleutel-4")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location!.OriginalString).Distinct());
        Assert.Equal(1, await CountAsync(title));
    }

    private Task<int> CountAsync(string title) => host.UseAsync(db => db.Set<Dossier>().CountAsync(dossier => dossier.Title == title));

    private static Task<HttpResponseMessage> AskAsync(HttpClient program, string title, string key) =>
        program.AskAsync(HttpMethod.Post, "/dossiers", new { titel = title, peildatum = "2026-01-01" }, ("Idempotency-Key", key));
}
