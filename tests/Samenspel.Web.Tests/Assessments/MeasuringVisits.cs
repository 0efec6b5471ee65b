using System.Net;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Assessments;

/// <summary>A dossier of two municipalities, each with somebody who writes, and what they do in a round.</summary>
internal sealed record MeasuringVisits(string Path, HttpClient Lead, HttpClient Other, string Dordrecht, string Papendrecht)
{
    private static int _people;

    public static async Task<MeasuringVisits> OpenAsync(SamenspelHost host)
    {
        var lead = host.Member();
        var opened = await lead.SendFormAsync("/dossiers/nieuw", ("Title", "Meetproef"), ("ReferenceDate", "1-1-2026"));
        var path = opened.Headers.Location!.ToString().Replace("/deelnemers", "", StringComparison.Ordinal);
        await lead.ChooseAsync(path, "GM0505.GM0590");
        var other = await host.RoleAsync(path, $"meter{Interlocked.Increment(ref _people)}@papendrecht.test", "GM0590", DossierRole.Editor);
        var form = await lead.PageAsync($"{path}/metingen/nieuw?soort=verwachtingen");
        var parties = form.QuerySelectorAll("input[name=Participants]").ToDictionary(box => box.ParentElement!.TextContent.Trim(), box => box.GetAttribute("value")!, StringComparer.Ordinal);
        return new(path, lead, other, parties["Dordrecht"], parties["Papendrecht"]);
    }

    /// <returns>The path of the round.</returns>
    public async Task<string> BegunAsync(string instrument, params (string Name, string Value)[] more)
    {
        var answer = await Lead.SendFormAsync($"{Path}/metingen/nieuw?soort={instrument}", [("Participants", Dordrecht), ("Participants", Papendrecht), .. more]);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Fills in all that is asked, and hands in or keeps.</summary>
    public static async Task<HttpResponseMessage> WriteAsync(HttpClient browser, string round, string participant, string text, bool handsIn = true, params (string Name, string Value)[] more)
    {
        var path = $"{round}/invullen/{participant}";
        var page = await browser.PageAsync(path);
        var fields = page.QuerySelectorAll("main form textarea").Select(area => (area.GetAttribute("name")!, text))
            .Concat(page.QuerySelectorAll("main form input[type=radio]").GroupBy(radio => radio.GetAttribute("name")!).Select(radios => (radios.Key, radios.First().GetAttribute("value")!)))
            .Where(field => more.All(one => one.Name != field.Item1));
        return await browser.SendFormAsync(path, [.. fields, .. more, ("Do", handsIn ? "inleveren" : "bewaren")]);
    }

    public static async Task WrittenAsync(HttpClient browser, string round, string participant, string text, bool handsIn = true, params (string Name, string Value)[] more)
    {
        var answer = await WriteAsync(browser, round, participant, text, handsIn, more);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}: {string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults())}");
    }

    /// <summary>Sends one of the forms of a page.</summary>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string path, string form, params (string Name, string Value)[] values)
    {
        var page = await browser.PageAsync(path);
        var found = page.QuerySelectorAll("main form").Single(one => one.QuerySelector("input[name=_handler]")!.GetAttribute("value")!.StartsWith(form, StringComparison.Ordinal));
        var fields = found.QuerySelectorAll("input[name], textarea[name]").Where(field => field.GetAttribute("type") != "radio" && values.All(value => value.Name != field.GetAttribute("name")))
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        return await browser.PostAsync(path, new FormUrlEncodedContent([.. fields, .. values.Select(value => KeyValuePair.Create(value.Name, value.Value))]));
    }
}
