using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>An entry computed for a program: the same amounts and the same faults as on the page.</summary>
public sealed class EntryApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Entry_IsComputedToTheCent()
    {
        var (program, path) = await CostSharingApiTests.OpenAsync(host);

        var found = await (await program.AskAsync(HttpMethod.Post, path + "/entry-calculations", new
        {
            newcomer = "twee",
            key = "inwoners",
            investments = new[] { Investment("Verhuizing", 2024, 1000m, 50m), Investment("Telefoons", 2025, 0.99m, 100m) },
        })).JsonAsync();

        // 30 of 50 thousand inhabitants of € 500 and of € 0.99; the one that was there gets it all.
        Assert.Equal((300.59m, 300m, 0.59m), (Euro(found, "fee"), found.GetProperty("parts")[0].GetDecimal(), found.GetProperty("parts")[1].GetDecimal()));
        Assert.Equal((630_000m, 990_000m, 594_000m), (Euro(found, "costBefore"), Euro(found, "costAfter"), Euro(found, "own")));
        var other = Assert.Single(found.GetProperty("others").EnumerateArray());
        Assert.Equal(("een", 300.59m, 630_000m, 396_000m), (other.GetProperty("participant").GetString(), Euro(other, "refund"), Euro(other, "before"), Euro(other, "after")));
    }

    [Fact]
    public async Task Entry_WithoutInvestments_HasNoFee()
    {
        var (program, path) = await CostSharingApiTests.OpenAsync(host);

        var found = await (await program.AskAsync(HttpMethod.Post, path + "/entry-calculations", new { newcomer = "een", key = "inwoners" })).JsonAsync();

        Assert.Equal((JsonValueKind.Null, 0), (found.GetProperty("fee").ValueKind, found.GetProperty("parts").GetArrayLength()));
        Assert.Equal(396_000m, Euro(found, "own"));
    }

    [Fact]
    public async Task Faults_AreAllNamedAtTheirPlaces()
    {
        var (program, path) = await CostSharingApiTests.OpenAsync(host);

        var wrong = await (await program.AskAsync(HttpMethod.Post, path + "/entry-calculations", new
        {
            newcomer = "drie",
            key = "shapley",
            investments = new[] { Investment("", 1900, 0m, 101m), new { } },
        })).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.newcomer-wanted");

        Assert.Equal(
            [
                "newcomer", "key", "investments[0].name", "investments[0].year", "investments[0].amount", "investments[0].remainingPercent", "investments[1].name",
                "investments[1].source", "investments[1].year", "investments[1].amount", "investments[1].remainingPercent",
            ],
            wrong.Fields());
        await (await program.AskAsync(HttpMethod.Post, path + "/entry-calculations", new { })).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.newcomer-wanted");
        var many = new { newcomer = "een", key = "inwoners", investments = Enumerable.Repeat(Investment("Kast", 2020, 1m, 1m), 11) };
        await (await program.AskAsync(HttpMethod.Post, path + "/entry-calculations", many)).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.too-many-investments");
        await (await program.AskAsync(HttpMethod.Post, path + "/entry-calculations", new { newcomer = "een", key = "inwoners", fee = 1 })).ProblemAsync(HttpStatusCode.BadRequest, "api.unknown-property");
        await (await program.AskAsync(HttpMethod.Post, path + "/entry-calculations", new { newcomer = "een", key = "werkplekken" })).ProblemAsync(HttpStatusCode.Conflict, "cost-sharing.key-not-computed");
    }

    [Fact]
    public async Task Dossier_WithoutFigures_OrOfSomebodyElse_HasNoEntry()
    {
        var (program, path) = await CostSharingApiTests.OpenAsync(host);
        var (bare, _) = await program.OpenDossierAsync("Zonder cijfers");
        var stranger = await host.ProgramAsync(email: "vreemd@toetreden.test", organisation: "GM0034");

        await (await program.AskAsync(HttpMethod.Post, bare + "/cost-sharing/entry-calculations", new { newcomer = "een", key = "inwoners" }))
            .ProblemAsync(HttpStatusCode.Conflict, "cost-sharing.not-computed");
        await (await stranger.AskAsync(HttpMethod.Post, path + "/entry-calculations", new { newcomer = "een", key = "inwoners" })).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
    }

    private static object Investment(string name, int year, decimal amount, decimal rest) => new { name, year, amount, remainingPercent = rest, source = name.Length == 0 ? "Begroting" : "Jaarrekening" };

    private static decimal Euro(JsonElement found, string name) => found.GetProperty(name).GetDecimal();
}
