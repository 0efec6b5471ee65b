using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Samenspel.Web.Tests.Operations;

/// <summary>What a proxy or watchman is told: whether the process lives, and whether it can work.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Health_FollowsTheDatabase()
    {
        var database = new FaultyDatabase();
        await using var host = SamenspelHost.On(database);
        using var watchman = host.Visitor();

        await AssertAnswerAsync(watchman, "/gezondheid/levend", HttpStatusCode.OK, "ok");
        await AssertAnswerAsync(watchman, "/gezondheid/gereed", HttpStatusCode.OK, "ok");

        database.Now = FaultyDatabase.Fault.Gone;
        await AssertAnswerAsync(watchman, "/gezondheid/levend", HttpStatusCode.OK, "ok");
        await AssertAnswerAsync(watchman, "/gezondheid/gereed", HttpStatusCode.ServiceUnavailable, "database: unreachable");

        database.Now = FaultyDatabase.Fault.None;
        await host.UseAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\""));
        await AssertAnswerAsync(watchman, "/gezondheid/gereed", HttpStatusCode.ServiceUnavailable, "database: not up to date");
    }

    private static async Task AssertAnswerAsync(HttpClient watchman, string path, HttpStatusCode status, string text)
    {
        using var answer = await watchman.GetAsync(path);
        Assert.Equal((status, text), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
