using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Running;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases.Outlook;

/// <summary>A long computation: begun, followed, stopped and downloaded by who asked for it, and by nobody else.</summary>
public sealed class LongRunTests(SamenspelHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_IsComputedAndGivesTheSameDigitsAsTheEngine()
    {
        var visitor = await host.MemberAsync("doorrekenaar@proef.test", "Rekenaars");
        var path = await visitor.ExampleAsync(CaseVisits.Friesland);

        var run = await StartAsync(visitor, path, "montecarlo", "8192", "20041");
        var page = await DoneAsync(visitor, run);

        Assert.Contains("8.192 berekeningen (Monte Carlo), vaste startwaarde 20041", page.Text(), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(await visitor.GetStringAsync(Document(run), Token));
        Assert.Equal("montecarlo", document.RootElement.GetProperty("method").GetString());
        Assert.Equal(20041, document.RootElement.GetProperty("seed").GetInt64());
        var file = BusinessCaseFiles.Read(await visitor.GetByteArrayAsync($"{path}/businesscase.json", Token));
        Assert.True(file.TryGet(out var known));
        var computed = UncertainBusinessCase.Of(known, UncertaintyDefaults.Shipped, new RunOptions(DrawMethod.MonteCarlo, 8192, 20041));
        Assert.True(computed.TryGet(out var result));
        Assert.Equal(UncertainBusinessCase.Write(result), await visitor.GetByteArrayAsync(Document(run), Token));
        Assert.Contains("Klaar", (await visitor.PageAsync($"{path}/businesscase/doorrekenen")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OfSomebodyElse_IsNotThere()
    {
        var owner = await host.MemberAsync("eigenaar-run@proef.test", "Rekenaars");
        var path = await owner.ExampleAsync(CaseVisits.Friesland);
        var run = await StartAsync(owner, path, "sobol", "8192", "1");

        var other = await host.MemberAsync("buur-run@proef.test", "Rekenaars");

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(run, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(Document(run), Token)).StatusCode);
        Assert.DoesNotContain(run, (await other.PageAsync($"{path}/businesscase/doorrekenen")).Body!.InnerHtml, StringComparison.Ordinal);
        await DoneAsync(owner, run);
    }

    [Fact]
    public async Task Form_WithFaults_NamesThemAll()
    {
        var visitor = await host.MemberAsync("fout-run@proef.test", "Rekenaars");
        var path = await visitor.ExampleAsync(CaseVisits.Friesland);

        var answer = await visitor.SendFormAsync($"{path}/businesscase/doorrekenen", ("Method", "dobbelsteen"), ("Points", "7"), ("Seed", "-1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(3, (await SamenspelHost.ReadAsync(answer)).Faults().Count);
    }

    [Fact]
    public async Task Page_ForAVisitor_AsksToSignIn()
    {
        var visitor = host.Visitor();
        var answer = await visitor.GetAsync($"{await visitor.ExampleAsync(CaseVisits.Friesland)}/businesscase/doorrekenen", Token);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/aanmelden", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithoutFigures_SaysThatThereIsNothing()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        Assert.Contains("Nog niets om door te rekenen", (await visitor.PageAsync($"{path}/businesscase/doorrekenen")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_EndsARunAndASecondOneWaitsForThat()
    {
        var visitor = await host.MemberAsync("stopper@proef.test", "Rekenaars");
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);
        var run = await StartAsync(visitor, path, "montecarlo", "1048576", "1");

        var second = await visitor.SendFormAsync($"{path}/businesscase/doorrekenen", ("Points", "8192"));
        Assert.Equal("U hebt al een doorrekening lopen. Wacht tot zij klaar is, of stop haar.", Assert.Single((await SamenspelHost.ReadAsync(second)).Faults()));
        var open = await visitor.PageAsync(run);
        Assert.NotNull(open.QuerySelector("progress"));
        Assert.NotNull(open.QuerySelector("noscript meta[http-equiv=refresh]") ?? open.QuerySelector("noscript"));
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.GetAsync(Document(run), Token)).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync(run)).StatusCode);

        Assert.Contains("Gestopt", (await DoneAsync(visitor, run)).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.GetAsync(Document(run), Token)).StatusCode);
    }

    [Fact]
    public async Task Book_FullOfRuns_RefusesAndForgetsTheOldest()
    {
        using var book = new RunBook(TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<RunBook>.Instance);
        var dossier = new DossierId(Guid.CreateVersion7());
        var file = BusinessCaseFiles.Read(await host.Member().GetByteArrayAsync($"{await host.Member().ExampleAsync(CaseVisits.Drechtsteden)}/businesscase.json", Token));
        Assert.True(file.TryGet(out var known));
        var question = new OutlookQuestion(known, UncertaintyDefaults.Shipped, [], new RunOptions(DrawMethod.MonteCarlo, 1 << 22));
        var owners = Enumerable.Range(0, RunBook.MostOpen + 1).Select(_ => new AccountId(Guid.CreateVersion7())).ToArray();

        var runs = owners.Select(owner => book.Start(owner, dossier, question)).ToArray();

        Assert.All(runs.SkipLast(1), run => Assert.True(run.TryGet(out _)));
        Assert.Equal("business-case.too-many-runs", Assert.Single(runs[^1].Refusals).Code);
        foreach (var outcome in runs.SkipLast(1))
        {
            Assert.True(outcome.TryGet(out var run));
            await run.StopAsync();
        }
    }

    private static async Task<string> StartAsync(HttpClient visitor, string path, string method, string points, string seed)
    {
        var answer = await visitor.SendFormAsync($"{path}/businesscase/doorrekenen", ("Method", method), ("Points", points), ("Seed", seed));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
        var to = answer.Headers.Location!;
        return to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString;
    }

    private static string Document(string run) => run.Replace("doorrekenen?", "doorrekenen.json?", StringComparison.Ordinal);

    private static async Task<IDocument> DoneAsync(HttpClient visitor, string run)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            var page = await visitor.PageAsync(run);
            if (page.QuerySelector("[data-open]") is null)
            {
                return page;
            }

            await Task.Delay(200, Token);
        }

        throw new TimeoutException("The computation did not end.");
    }
}
