using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>A private dossier of Dordrecht with one of everything in it, so that every operation can be asked about something that is there.</summary>
internal sealed class ApiWorld
{
    public required HttpClient Program { get; init; }

    /// <summary>The values that stand in addresses, by their name there.</summary>
    public required IReadOnlyDictionary<string, string> Ids { get; init; }

    public string Dossier => $"/dossiers/{Ids["id"]}";

    public string Contribution => $"{Dossier}/bijdragen/{Ids["bijdrageId"]}";

    public static async Task<ApiWorld> MakeAsync(SamenspelHost host)
    {
        var program = await host.ProgramAsync();
        await host.MemberAsync("collega@dordrecht.test", "GM0505");
        var (dossier, tag) = await program.OpenDossierAsync();
        var group = await (await program.AskAsync(HttpMethod.Put, dossier + "/deelnemers", new { deelnemers = new object[] { new { gemeentecode = "GM0505" }, new { gemeentecode = "GM0642" } } }, ("If-Match", tag)))
            .JsonAsync();
        var contribution = await MadeAsync(program, dossier + "/bijdragen", new { titel = "Onze kosten", tekst = "Van ons" });
        var path = $"{dossier}/bijdragen/{contribution}";
        await (await program.SendFileAsync(path + "/bestand", "naam;1\n", "lijst.csv", "*")).JsonAsync();
        var share = await MadeAsync(program, path + "/delingen", new { kring = "deelnemers" });
        var whole = await MadeAsync(program, dossier + "/delingen", new { kring = "deelnemers" });
        var candidates = await (await program.AskAsync(HttpMethod.Get, dossier + "/kandidaten")).JsonAsync();
        var colleague = candidates.GetProperty("resultaten").EnumerateArray().Single(one => one.GetProperty("naam").GetString() == "collega");
        var own = colleague.GetProperty("vanOrganisatieId").GetGuid();
        await (await program.AskAsync(HttpMethod.Post, dossier + "/personen", new { persoonId = colleague.GetProperty("persoonId").GetString(), rol = "lezer" })).JsonAsync(HttpStatusCode.Created);
        var invitation = await MadeAsync(program, dossier + "/uitnodigingen", new { email = "genodigd@dordrecht.test", voorOrganisatieId = own, rol = "bewerker" });
        var objection = await CaseAsync(program, dossier);
        await ShareAsync(program, dossier + "/cost-sharing");
        await DecideAsync(program, dossier);
        return new ApiWorld
        {
            Program = program,
            Ids = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["id"] = dossier.Split('/')[^1],
                ["bijdrageId"] = contribution,
                ["delingId"] = share,
                ["dossierdeling"] = whole,
                ["persoonId"] = colleague.GetProperty("persoonId").GetString()!,
                ["uitnodigingId"] = invitation,
                ["code"] = "GM0505",
                ["organisatie"] = own.ToString(),
                ["sleutel"] = "years",
                ["nummer"] = "1",
                ["jaar"] = "2026",
                ["spoor"] = "1",
                ["poort"] = "start-research",
                ["vraag"] = "research.scope",
                ["fase"] = "research",
                ["bezwaarId"] = objection,
                ["deelnemer"] = "dordrecht",
                ["deelnemerId"] = group.GetProperty("deelnemers")[0].GetProperty("id").GetString()!,
            },
        };
    }

    /// <summary>Where an operation is asked about this dossier; the atlas has ids of its own.</summary>
    public string AddressOf(Operation operation) =>
        operation.Path.StartsWith("/dossiers", StringComparison.Ordinal)
            ? operation.At(name => Ids[name == "delingId" && !operation.Path.Contains("{bijdrageId}", StringComparison.Ordinal) ? "dossierdeling" : name])
            : operation.Address;

    // Figures, a sealed version of them and an objection.
    private static async Task<string> CaseAsync(HttpClient program, string dossier)
    {
        var participants = (await (await program.AskAsync(HttpMethod.Get, dossier + "/deelnemers")).JsonAsync()).GetProperty("deelnemers").EnumerateArray()
            .Select(one => new { deelnemerId = one.GetProperty("id").GetGuid(), fteNu = 10, fteAlleen = 14 }).ToArray();
        var figures = new { prijspeil = 2026, kostenPerFte = 90_000, btw = "exclusief", bron = new { titel = "Eigen opgave" }, gezamenlijk = new { laag = 22 }, deelnemers = participants };
        await (await program.AskAsync(HttpMethod.Put, dossier + "/businesscase/cijfers", figures, ("If-Match", "*"))).JsonAsync();
        await (await program.AskAsync(HttpMethod.Post, dossier + "/businesscase/versies", new { naam = "Eerste" })).JsonAsync(HttpStatusCode.Created);
        return await MadeAsync(program, dossier + "/businesscase/bezwaren", new { aanname = "figure/fteToday", tekst = "Te hoog" });
    }

    // A key of its own, an adopted one and a year.
    private static async Task ShareAsync(HttpClient program, string sharing)
    {
        var key = new { name = "Basis plus inwoners", parts = new object[] { new { percent = 20, by = "equal" }, new { percent = 80, by = "inhabitants" } } };
        await (await program.AskAsync(HttpMethod.Post, sharing + "/own-keys", key)).JsonAsync(HttpStatusCode.Created);
        var draft = await (await program.AskAsync(HttpMethod.Get, sharing + "/adoption-draft?sleutel=inwoners")).JsonAsync();
        await (await program.AskAsync(HttpMethod.Post, sharing + "/adopted", new { key = "inwoners", title = "Ontwerpbesluit", fingerprint = draft.GetProperty("fingerprint").GetString() }))
            .JsonAsync(HttpStatusCode.Created);
        var year = new
        {
            year = 2026,
            budget = 1_000,
            actual = 950,
            reserveBefore = 10,
            key = "inwoners",
            rule = new { reservePercent = 3, chargePercent = 5 },
            advances = new object[] { new { participant = "dordrecht", amount = 1_000 } },
        };
        await (await program.AskAsync(HttpMethod.Post, sharing + "/years", year)).JsonAsync(HttpStatusCode.Created);
    }

    // A process with a track, and a decision after which there is something to choose.
    private static async Task DecideAsync(HttpClient program, string dossier)
    {
        await (await program.AskAsync(HttpMethod.Post, dossier + "/process", new { model = "samenspel:telengy-5", tracks = new[] { new { name = "Infrastructuur" } } })).JsonAsync(HttpStatusCode.Created);
        var participant = (await (await program.AskAsync(HttpMethod.Get, dossier + "/decision-options")).JsonAsync()).GetProperty("participants")[0].GetProperty("participant").GetGuid();
        var decision = new { what = "start-research/college-start", participant, tracks = new[] { 1 }, outcome = "rejected", date = "2026-11-20" };
        await (await program.AskAsync(HttpMethod.Post, dossier + "/decisions", decision)).JsonAsync(HttpStatusCode.Created);
    }

    private static async Task<string> MadeAsync(HttpClient program, string path, object body)
    {
        var made = await (await program.AskAsync(HttpMethod.Post, path, body)).JsonAsync(HttpStatusCode.Created);
        return made.GetProperty("id").GetGuid().ToString();
    }
}
