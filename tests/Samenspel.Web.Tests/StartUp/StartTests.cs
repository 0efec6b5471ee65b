using System.Net;

namespace Samenspel.Web.Tests.StartUp;

/// <summary>The first start, later ones, and starts after something went wrong; each with the real program.</summary>
public sealed partial class StartTests(StartedOnce once) : IClassFixture<StartedOnce>, IDisposable
{
    private readonly StorageFolder _storage = new();

    public void Dispose() => _storage.Dispose();

    [Fact]
    public void FirstStart_TellsWhatItDoesWhereTheSiteIsAndHowToStop()
    {
        Assert.StartsWith("Samenspel ", once.Output[0], StringComparison.Ordinal);
        Assert.Contains(once.Output, line => line.Contains($"SQLite, {once.Storage.Path}", StringComparison.Ordinal));
        Assert.Contains(once.Output, line => line.Contains("migration(s) applied", StringComparison.Ordinal));
        Assert.Contains(once.Output, line => line.Contains("342 municipalities", StringComparison.Ordinal) && line.Contains("9,516 arrangement participants", StringComparison.Ordinal));
        Assert.Contains(once.Output, line => line.Contains("Site:SecurityContact is not set", StringComparison.Ordinal));
        Assert.Contains(once.Output, line => OpenLine().IsMatch(line));
        Assert.Empty(once.Errors);
    }

    [Fact]
    public void FirstStart_OpensASiteThatCtrlCStops()
    {
        Assert.Equal(HttpStatusCode.OK, once.Answer);
        Assert.Equal(0, once.ExitCode);
        Assert.Equal(342, once.Storage.Rows()["atlas_municipality"]);
    }

    [Fact]
    public async Task LaterStart_ImportsNothing()
    {
        _storage.CopyFrom(once.Storage);

        var said = await StartAndStopAsync();

        Assert.DoesNotContain(said, line => line.Contains("import", StringComparison.OrdinalIgnoreCase) || line.Contains("migration", StringComparison.Ordinal));
        Assert.Equal(once.Storage.Rows(), _storage.Rows());
    }

    [Theory]
    [InlineData("DELETE FROM atlas_municipality WHERE code IN (SELECT code FROM atlas_municipality LIMIT 5)", "municipalities: 337 rows where 342 were imported; repairing.")]
    [InlineData("DELETE FROM atlas_finance", "finance: 0 rows where 6,373 were imported; repairing.")]
    [InlineData("DELETE FROM atlas_arrangement_participant WHERE rowid % 2 = 0", "arrangement-participants: ")]
    [InlineData("DELETE FROM atlas_map", "map: 0 rows where 1 were imported; repairing.")]
    public async Task Start_AfterRowsWereLost_NoticesAndRepairs(string damage, string notice)
    {
        _storage.CopyFrom(once.Storage);
        _storage.Execute(damage);
        Assert.NotEqual(once.Storage.Rows(), _storage.Rows());

        var said = await StartAndStopAsync();

        Assert.Contains(said, line => line.Contains(notice, StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("Open data imported in", StringComparison.Ordinal));
        Assert.Equal(once.Storage.Rows(), _storage.Rows());
        Assert.DoesNotContain(await StartAndStopAsync(), line => line.Contains("import", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Start_AfterAnImportThatWasNotNoted_NoticesAndImportsAgain()
    {
        _storage.CopyFrom(once.Storage);
        _storage.Execute("DELETE FROM atlas_import WHERE kind = 'ict-partnerships'; DELETE FROM atlas_ict_partnership WHERE rowid % 2 = 0");

        var said = await StartAndStopAsync();

        Assert.Contains(said, line => line.Contains("ict-partnerships: ", StringComparison.Ordinal) && line.Contains("of an import that was not finished; importing again.", StringComparison.Ordinal));
        Assert.Equal(once.Storage.Rows(), _storage.Rows());
    }

    [Fact]
    public async Task Start_AfterAMigrationThatWasKilled_DoesNotWaitForItsLock()
    {
        _storage.CopyFrom(once.Storage);
        _storage.Execute("""INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-01-01')""");

        await StartAndStopAsync();

        Assert.Equal(once.Storage.Rows(), _storage.Rows());
    }

    [Fact]
    public async Task Start_StoppedDuringTheImport_LeavesNothingHalf()
    {
        await using (var stopped = SiteProcess.Start(_storage.Path))
        {
            await stopped.SaysAsync("migration(s) applied");
            Assert.Equal(0, await stopped.InterruptAsync());
            Assert.Empty(stopped.Errors);
        }

        await StartAndStopAsync();

        Assert.Equal(once.Storage.Rows(), _storage.Rows());
    }

    [Fact]
    public async Task TwoStarts_AtTheSameTime_BothComeUpAndTheDataIsThereOnce()
    {
        await using var first = SiteProcess.Start(_storage.Path);
        await using var second = SiteProcess.Start(_storage.Path);

        foreach (var site in new[] { first, second })
        {
            Assert.Equal(HttpStatusCode.OK, await AnswerAsync(site));
        }

        Assert.Single(first.Output.Concat(second.Output), line => line.Contains("Open data imported in", StringComparison.Ordinal));
        Assert.Empty(first.Errors.Concat(second.Errors));
        Assert.Equal(0, await first.InterruptAsync());
        Assert.Equal(0, await second.InterruptAsync());
        Assert.Equal(once.Storage.Rows(), _storage.Rows());
    }

    [Fact]
    public async Task Start_BelowAPath_SaysSoAndServesItsAssetsThere()
    {
        _storage.CopyFrom(once.Storage);
        await using var site = SiteProcess.Start(_storage.Path, ("Site:PathBase", "/samenspel/"));
        using var visitor = new HttpClient { BaseAddress = await site.AddressAsync() };

        var page = await SamenspelHost.ReadAsync(await visitor.GetAsync("hulp"));

        Assert.EndsWith("/samenspel/", visitor.BaseAddress.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"))).StatusCode);
    }

    internal static async Task<HttpStatusCode> AnswerAsync(SiteProcess site)
    {
        using var visitor = new HttpClient { BaseAddress = await site.AddressAsync() };
        using var answer = await visitor.GetAsync("dossiers");
        return answer.StatusCode;
    }

    private async Task<IReadOnlyList<string>> StartAndStopAsync()
    {
        await using var site = SiteProcess.Start(_storage.Path);
        await site.AddressAsync();
        Assert.Equal(0, await site.InterruptAsync());
        Assert.Empty(site.Errors);
        return site.Output;
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"^Open http://127\.0\.0\.1:\d+/ in a browser\. Stop with Ctrl\+C\.$", System.Text.RegularExpressions.RegexOptions.None, 1000)]
    private static partial System.Text.RegularExpressions.Regex OpenLine();
}
