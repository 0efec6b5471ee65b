using System.Globalization;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Operations;

/// <summary>
/// The real site, killed with -9 at random moments while people write, and started again on what it left: everything that was acknowledged is
/// there, and nothing is half. SAMENSPEL_KILLS says how often (<c>./test --kills</c>).
/// </summary>
public sealed class KillTests
{
    private const int Writing = 4;

    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("SAMENSPEL_KILLS") is { Length: > 0 } kills ? kills : "10", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Kill_UnderWrites_LosesNothingThatWasAcknowledged()
    {
        // The same moments at every run; the site itself is not that exact.
        var chance = new Random(20261121);
        var expected = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        await using var installation = await Installation.CreateAsync();
        await KillDuringTheFirstStartAsync(installation, chance);
        for (var round = 1; round <= Kills; round++)
        {
            await using var site = installation.Start();
            await using var writers = await Writers.StartAsync(installation, site, round.ToString(CultureInfo.InvariantCulture), Writing);
            await writers.HaveWrittenAsync(1);
            await Task.Delay(chance.Next(20, 700));
            await site.KillAsync();
            await writers.EndAsync();
            await installation.LookAsideAsync(left => AssertKeptAsync(left, writers, expected, round));
        }

        await installation.VisitAsync(visitor => visitor.PageAsync($"dossiers/{expected.Keys.First()}"));
        Assert.True(expected.Count >= Kills, "Too little was written to show anything.");
    }

    private static async Task KillDuringTheFirstStartAsync(Installation installation, Random chance)
    {
        await using var site = installation.Start();
        await site.SaysAsync("migration(s) applied");
        await Task.Delay(chance.Next(0, 500));
        await site.KillAsync();
    }

    // Each round begins with a start on what the round before left, so what was acknowledged then is asked for again here.
    private static async Task AssertKeptAsync(Installation installation, Writers writers, Dictionary<string, string> expected, int round)
    {
        var rows = (await installation.AskAsync("SELECT id, title, goal FROM dossiers_dossier WHERE title LIKE 'write %'"))
            .ToDictionary(row => row[0]!, row => (Title: row[1]!, Goal: row[2]), StringComparer.OrdinalIgnoreCase);
        foreach (var (id, words) in writers.Acknowledged)
        {
            expected[id] = words;
        }

        foreach (var (id, words) in expected.ToList())
        {
            Assert.True(rows.TryGetValue(id, out var kept), $"Round {round}: dossier {id} was acknowledged and is gone.");
            var maybe = writers.Unanswered.GetValueOrDefault(id);
            Assert.True(kept.Title == words || kept.Title == maybe, $"Round {round}: dossier {id} was acknowledged as '{words}' and is '{kept.Title}'.");
            expected[id] = kept.Title;
        }

        Assert.All(rows.Values, row => Assert.Equal(row.Title, row.Goal));
        await AssertSoundAsync(installation);
    }

    /// <summary>What must hold of any database that a killed site left.</summary>
    private static async Task AssertSoundAsync(Installation installation)
    {
        if (!installation.IsOnAServer)
        {
            Assert.Equal("ok", Assert.Single(await installation.AskAsync("PRAGMA integrity_check"))[0]);
            Assert.Empty(await installation.AskAsync("PRAGMA foreign_key_check"));
        }

        var record = await installation.CheckRecordAsync();
        Assert.Equal([], record.Faults);
        Assert.NotEmpty(record.Chains);
    }
}
