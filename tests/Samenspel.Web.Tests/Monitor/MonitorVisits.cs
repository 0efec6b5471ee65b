using System.Net;
using Samenspel.Kernel.Acting;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Monitor;

/// <summary>What people do in a campaign.</summary>
internal static class MonitorVisits
{
    public const string Dordrecht = "GM0505";
    public const string Papendrecht = "GM0590";
    public const string Bunnik = "GM0312";
    public const string Zwijndrecht = "GM0642";

    /// <summary>Somebody of a monitor body of which no other test knows.</summary>
    public static Task<HttpClient> BodyAsync(this SamenspelHost host, string name) => host.MemberAsync($"{name}@monitor.test", $"Monitor {name}", OrganisationRole.Administrator, "nl");

    public static Task<HttpClient> OfAsync(this SamenspelHost host, string code, string? language = "nl") => host.MemberAsync($"monitor@{code.ToLowerInvariant()}.test", code, OrganisationRole.Member, language);

    /// <summary>Makes a campaign that runs on the day of the tests.</summary>
    /// <returns>Its path.</returns>
    public static async Task<string> BegunAsync(this HttpClient body, string title, bool isPublic = true, string asked = "Dordrecht\nGM0590\nZwijndrecht", string from = "1-11-2026", string until = "31-12-2026")
    {
        var answer = await body.SendFormAsync("/monitor/nieuw", ("titel", title), ("van", from), ("tot", until), ("openbaar", isPublic ? "ja" : "nee"), ("gemeenten", asked));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
        return new Uri(new Uri("http://localhost/"), answer.Headers.Location!).AbsolutePath.Replace("/respons", "", StringComparison.Ordinal);
    }

    public static string AnswerOf(string campaign, string code) => $"{campaign}/gemeenten/{code}";

    /// <summary>Names a cooperation and, when wanted, sends the answer in.</summary>
    public static async Task NamedAsync(this HttpClient person, string campaign, string code, string name, string partners, bool send = true, string motive = "vulnerability")
    {
        await person.DoneAsync($"{AnswerOf(campaign, code)}/samenwerking/nieuw", ("naam", name), ("partners", partners), ("taken", "service-desk"), ("vorm", "covenant"), ("exit", "nee"), ("tevreden", "4"));
        if (send)
        {
            await person.DoneAsync(AnswerOf(campaign, code), ("motieven", motive), ("factoren", "geography"), ("insturen", "ja"));
        }
    }

    public static Task RepliedAsync(this HttpClient person, string campaign, string code, string about, string verdict, string text = "") =>
        person.DoneAsync($"{AnswerOf(campaign, code)}/reacties", ($"reactie-{about}", verdict), ($"toelichting-{about}", text));

    public static async Task ClosedAsync(this HttpClient body, string campaign)
    {
        var page = await body.PageAsync($"{campaign}/respons");
        var form = page.QuerySelectorAll("form").Single(one => one.QuerySelector("input[value='close-campaign']") is not null);
        using var content = new FormUrlEncodedContent(form.QuerySelectorAll("input[name]").Select(one => new KeyValuePair<string, string>(one.GetAttribute("name")!, one.GetAttribute("value")!)));
        var answer = await body.PostAsync($"{campaign}/respons", content);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>Sends a form that must be taken.</summary>
    public static async Task DoneAsync(this HttpClient person, string path, params (string Name, string Value)[] values)
    {
        var answer = await person.SendFormAsync(path, values);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {answer.StatusCode}: {string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults())}");
    }

    /// <summary>Sends a file with answers.</summary>
    public static async Task<HttpResponseMessage> ImportAsync(this HttpClient body, string campaign, string text)
    {
        var page = await body.PageAsync($"{campaign}/importeren");
        using var form = new MultipartFormDataContent();
        foreach (var field in page.QuerySelectorAll("main form input[type=hidden]"))
        {
            form.Add(new StringContent(field.GetAttribute("value")!), field.GetAttribute("name")!);
        }

        form.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text)), "bestand", "antwoorden.csv");
        return await body.PostAsync($"{campaign}/importeren", form);
    }
}
