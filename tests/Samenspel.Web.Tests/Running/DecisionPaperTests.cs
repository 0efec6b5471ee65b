using System.Net;
using System.Text;
using Samenspel.Web.Tests.Working;

namespace Samenspel.Web.Tests.Running;

/// <summary>A decision and a remark point to a file of the dossier; only to one that all participants may read.</summary>
public sealed class DecisionPaperTests(SamenspelHost host)
{
    private const string Start = "start-research/college-start";

    [Fact]
    public async Task Decision_OnASharedFile_SealsIt_AndTellsWhenItIsAnother()
    {
        var work = await WorkVisits.OpenAsync(host);
        var paper = await FileAsync(work, "Raadsvoorstel", "voorstel.csv", "eerste;versie\n", share: true);

        var at = await work.Lead.RecordedAsync(work.Path, Start, work.Own, "adopted", "8-11-2026", ("PaperFile", paper));

        var page = await work.Lead.PageAsync(at);
        var link = page.QuerySelectorAll("main a").Single(one => one.TextContent.Trim() == "voorstel.csv");
        Assert.Equal($"{work.Path}/inbreng/{paper}", link.GetAttribute("href"));
        Assert.Contains("Raadsvoorstel", page.Text(), StringComparison.Ordinal);
        var sealedAs = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("eerste;versie\n")));
        Assert.Contains(sealedAs, await work.Lead.GetStringAsync($"{at}/document.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("veranderd", page.Text(), StringComparison.Ordinal);

        await SendAsync(work.Lead, $"{work.Path}/inbreng/{paper}/wijzigen", "Raadsvoorstel", "voorstel.csv", "tweede;versie\n");

        Assert.Contains("na het besluit veranderd", (await work.Lead.PageAsync(at)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_OnAPrivateFile_IsRefused_AndTheFormDoesNotOfferIt()
    {
        var work = await WorkVisits.OpenAsync(host);
        var paper = await FileAsync(work, "Geheim stuk", "geheim.csv", "a;b\n", share: false);

        var faults = await work.Lead.RecordAsync(work.Path, Start, work.Own, "adopted", "8-11-2026", ("PaperFile", paper)).RefusedAsync();

        Assert.Contains(faults, fault => fault.Contains("met alle deelnemers is gedeeld", StringComparison.Ordinal));
        Assert.DoesNotContain("geheim.csv", (await work.Lead.PageAsync($"{work.Path}/besluiten/vastleggen?wat={Start}&deelnemer={work.Own}")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remark_OnASharedFile_LinksToIt_AndOnAnUnknownOneIsRefused()
    {
        var work = await WorkVisits.OpenAsync(host);
        var paper = await FileAsync(work, "Onderzoek", "onderzoek.csv", "x;y\n", share: true);
        var form = $"{work.Question(WorkVisits.Each)}/reacties/nieuw";

        Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.SendFormAsync(form, ("Text", "Zie dit"), ("File", paper))).StatusCode);

        var link = (await work.Other.PageAsync(work.Question(WorkVisits.Each))).QuerySelectorAll("main a").Single(one => one.TextContent.Trim() == "Onderzoek");
        Assert.Equal($"{work.Path}/inbreng/{paper}", link.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await work.Lead.SendFormAsync(form, ("Text", "Zie dat"), ("File", Guid.Empty.ToString()))).StatusCode);
    }

    private static async Task<string> FileAsync(WorkVisits work, string title, string name, string content, bool share)
    {
        var made = await SendAsync(work.Lead, $"{work.Path}/inbreng/nieuw", title, name, content);
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var path = made.Headers.Location!.OriginalString.Split('?')[0];
        if (share)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.SendFormAsync(path, ("Circle", "Participants"), ("Delen", "1"))).StatusCode);
        }

        return path.Split('/')[^1];
    }

    // As the browser sends it: several parts, with the form's hidden fields.
    private static async Task<HttpResponseMessage> SendAsync(HttpClient who, string path, string title, string name, string content)
    {
        var form = (await who.PageAsync(path)).QuerySelector("main form[method=post]")!;
        using var parts = new MultipartFormDataContent();
        foreach (var field in form.QuerySelectorAll("input[type=hidden]"))
        {
            parts.Add(new StringContent(field.GetAttribute("value") ?? ""), field.GetAttribute("name")!);
        }

        parts.Add(new StringContent(title), "Title");
        parts.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "File", name);
        return await who.PostAsync(path, parts);
    }
}
