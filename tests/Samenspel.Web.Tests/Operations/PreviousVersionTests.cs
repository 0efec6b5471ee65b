using Samenspel.Web.Tests.Atlas;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Operations;

/// <summary>
/// A database that an earlier version left, with dossiers in it, under today's product. <c>Initial/</c> holds the first version's tables and rows
/// as each database wrote them; open data is left out, because every start brings it.
/// </summary>
public sealed class PreviousVersionTests
{
    [Fact]
    public async Task Start_OnTheFirstVersionsDatabase_BringsItUpToDateAndKeepsWhatPeopleWrote()
    {
        await using var installation = await Installation.CreateAsync();
        await installation.AskAsync(await File.ReadAllTextAsync(Path.Combine(
            AtlasDatabase.RepositoryRoot, "tests", "Samenspel.Web.Tests", "Operations", "Initial", installation.IsOnAServer ? "postgresql.sql" : "sqlite.sql")));
        var participants = await ParticipantsAsync(installation);
        Assert.NotEmpty(participants);

        await installation.VisitAsync(async visitor => Assert.True((await visitor.GetAsync("gezondheid/gereed")).IsSuccessStatusCode));

        Assert.Equal(participants, await ParticipantsAsync(installation));
        Assert.Equal(
            [["Kopie van de vorige versie", null], ["Van de vorige versie", "Bewaard gebleven"]],
            (await installation.AskAsync("SELECT title, goal FROM dossiers_dossier WHERE title LIKE '%vorige versie'")).OrderBy(row => row[0], StringComparer.Ordinal).Select(row => new[] { row[0], row[0]!.StartsWith("Kopie", StringComparison.Ordinal) ? null : row[1] }));
        Assert.NotEmpty(await installation.AskAsync("SELECT f.fte_today FROM businesscases_figures f JOIN businesscases_case c ON c.id = f.case_id JOIN dossiers_dossier d ON d.id = c.dossier_id WHERE d.title = 'Kopie van de vorige versie'"));
    }

    private static Task<List<string?[]>> ParticipantsAsync(Installation installation) => installation.AskAsync(
        "SELECT p.name, p.inhabitants FROM dossiers_participant p JOIN dossiers_dossier d ON d.id = p.dossier_id WHERE d.title = 'Kopie van de vorige versie' ORDER BY p.position");
}
