using System.Net;
using AngleSharp.Dom;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Assessments;

/// <summary>A dossier of two municipalities with people who answer scans.</summary>
internal sealed record ScanVisits(string Path, HttpClient Lead, HttpClient Other, string Dordrecht, string Papendrecht)
{
    public const string Egem = "samenspel:egem-scan", Trust = "samenspel:trust-barometer";
    private static int _people;

    public static async Task<ScanVisits> OpenAsync(SamenspelHost host)
    {
        var lead = host.Member();
        var opened = await lead.SendFormAsync("/dossiers/nieuw", ("Title", "Scanproef"), ("ReferenceDate", "1-1-2026"));
        var path = opened.Headers.Location!.ToString().Replace("/deelnemers", "", StringComparison.Ordinal);
        await lead.ChooseAsync(path, "GM0505.GM0590");
        var other = await PersonAsync(host, path, "GM0590", DossierRole.Editor);
        var form = await lead.PageAsync($"{path}/scans/nieuw");
        var parties = form.QuerySelectorAll("input[name=Participants]").ToDictionary(box => box.ParentElement!.TextContent.Trim(), box => box.GetAttribute("value")!, StringComparer.Ordinal);
        return new(path, lead, other, parties["Dordrecht"], parties["Papendrecht"]);
    }

    public static Task<HttpClient> PersonAsync(SamenspelHost host, string path, string organisation, DossierRole role = DossierRole.Reader) =>
        host.RoleAsync(path, $"scanner{Interlocked.Increment(ref _people)}@scan.test", organisation, role);

    /// <returns>So many people who read along for Papendrecht.</returns>
    public async Task<IReadOnlyList<HttpClient>> PeopleAsync(SamenspelHost host, int count)
    {
        var people = new List<HttpClient>();
        for (var i = 0; i < count; i++)
        {
            people.Add(await PersonAsync(host, Path, "GM0590"));
        }

        return people;
    }

    public Task<HttpResponseMessage> SendOpenAsync(string instrument, params (string Name, string Value)[] more) =>
        Lead.SendFormAsync($"{Path}/scans/nieuw", [("Instrument", instrument), ("Participants", Dordrecht), ("Participants", Papendrecht), .. more]);

    /// <returns>The path of the scan.</returns>
    public async Task<string> BegunAsync(string instrument = Egem, params (string Name, string Value)[] more)
    {
        var answer = await SendOpenAsync(instrument, more);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Chooses the same level everywhere, and writes the same words.</summary>
    public static async Task<HttpResponseMessage> AnswerAsync(HttpClient person, string scan, string participant, int level, string role = "staff", string words = "", bool handsIn = true, bool together = false)
    {
        var path = $"{scan}/{(together ? "samen" : "invullen")}/{participant}";
        var page = await person.PageAsync(path);
        var radios = page.QuerySelectorAll("main form input[type=radio]").Select(radio => radio.GetAttribute("name")!).Where(name => name.StartsWith("a.", StringComparison.Ordinal)).Distinct();
        var areas = page.QuerySelectorAll("main form textarea").Select(area => area.GetAttribute("name")!);
        return await person.SendFormAsync(path,
        [
            ("Version", page.QuerySelector("main form input[name=Version]")!.GetAttribute("value")!), ("Perspective", role),
            .. radios.Select(name => (name, $"{level}")), .. areas.Select(name => (name, words)), ("Do", handsIn ? "inleveren" : "bewaren"),
        ]);
    }

    public static async Task AnsweredAsync(HttpClient person, string scan, string participant, int level, string role = "staff", string words = "", bool handsIn = true, bool together = false)
    {
        var answer = await AnswerAsync(person, scan, participant, level, role, words, handsIn, together);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}: {string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults())}");
    }

    public async Task ClosedAsync(string scan) => Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(Lead, scan, "close-scan")).StatusCode);

    public static async Task SharedAsync(HttpClient editor, string scan, string participant) =>
        Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(editor, scan, $"share-{participant}")).StatusCode);

    /// <returns>The cells of the first area: a column for each participant, and what follows.</returns>
    public static IReadOnlyList<string> FirstRow(IDocument page) => [.. page.QuerySelectorAll("table.as-heat tbody tr")[0].QuerySelectorAll("td").Select(cell =>
        cell.QuerySelectorAll("b, small, .as-value") is { Length: > 0 } parts ? string.Join(' ', parts.Select(part => part.TextContent.Trim())) : cell.TextContent.Trim())];
}
