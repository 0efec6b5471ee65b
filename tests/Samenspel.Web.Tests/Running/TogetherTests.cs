using System.Net;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Web.Tests.Working;

namespace Samenspel.Web.Tests.Running;

/// <summary>What several people do in one process: two at once, each its own, and what waits for whom.</summary>
public sealed class TogetherTests(SamenspelHost host)
{
    [Theory]
    [InlineData("proces/sporen/1", "Name", "Netwerk", "Servers")]
    [InlineData("proces/sporen/1/poorten/start-research", "by.college-start", "1-3-2027", "2-4-2027")]
    public async Task TwoAtOnce_TheSecondSeesBothVersions_AndCanStillSave(string form, string field, string first, string second)
    {
        var work = await WorkVisits.OpenAsync(host);
        var page = await work.Lead.PageAsync($"{work.Path}/{form}");
        var (action, late) = await work.Lead.FillInAsync($"{work.Path}/{form}", Rule(page, (field, second)));
        Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.SendFormAsync($"{work.Path}/{form}", Rule(page, (field, first)))).StatusCode);

        var refused = await work.Lead.PostAsync(action, late);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var answer = await SamenspelHost.ReadAsync(refused);
        var row = answer.QuerySelectorAll("main tr.is-different").Single();
        Assert.Contains(second, row.TextContent, StringComparison.Ordinal);
        Assert.Contains(first, row.TextContent, StringComparison.Ordinal);
        Assert.Equal(second, answer.QuerySelector($"main form input[name='{field}']")!.GetAttribute("value"));
        var fields = answer.QuerySelectorAll("main form input").Where(one => one.GetAttribute("type") != "radio" || one.HasAttribute("checked"))
            .Select(one => KeyValuePair.Create(one.GetAttribute("name")!, one.GetAttribute("value") ?? ""));
        using var again = new FormUrlEncodedContent(fields);
        Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.PostAsync(action, again)).StatusCode);
    }

    [Fact]
    public async Task Matrix_OfAClerk_LeadsOnlyToTheFormsOfItsOwnMunicipality()
    {
        var work = await WorkVisits.OpenAsync(host);
        var clerk = await host.RoleAsync(work.Path, "griffier@papendrecht.test", "GM0590", DossierRole.DecisionClerk);

        var links = (await clerk.PageAsync($"{work.Path}/besluiten")).QuerySelectorAll(".pr-matrix a").Select(link => link.GetAttribute("href")!).ToList();
        var all = (await work.Lead.PageAsync($"{work.Path}/besluiten")).QuerySelectorAll(".pr-matrix a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains($"deelnemer={work.Others}", link, StringComparison.Ordinal));
        Assert.Contains(all, link => link.Contains($"deelnemer={work.Own}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AssignedQuestion_IsAStepOfItsOwnMunicipality_UntilItIsShared()
    {
        var work = await WorkVisits.OpenAsync(host);
        var form = await work.Other.PageAsync($"{work.Question(WorkVisits.Each)}/toewijzen?deelnemer={work.Others}");
        var bram = form.QuerySelectorAll("select[name=To] option").First(option => option.TextContent.Contains("bram", StringComparison.OrdinalIgnoreCase)).GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await work.Other.SendFormAsync($"{work.Question(WorkVisits.Each)}/toewijzen?deelnemer={work.Others}", ("To", bram), ("DueOn", "2-12-2026"))).StatusCode);

        Assert.Contains(await StepsAsync(work.Other, work.Path), link => link.EndsWith(work.Question(WorkVisits.Each), StringComparison.Ordinal));
        Assert.DoesNotContain(await StepsAsync(work.Lead, work.Path), link => link.EndsWith(work.Question(WorkVisits.Each), StringComparison.Ordinal));

        await work.WriteAsync(work.Other, WorkVisits.Each, work.Others, "Dit is ons antwoord", share: true);

        Assert.DoesNotContain(await StepsAsync(work.Other, work.Path), link => link.EndsWith(work.Question(WorkVisits.Each), StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> StepsAsync(HttpClient visitor, string path) =>
        [.. (await visitor.PageAsync(path)).QuerySelectorAll("[aria-labelledby=stappen] a").Select(link => link.GetAttribute("href")!)];

    private static (string Name, string Value)[] Rule(AngleSharp.Dom.IDocument page, (string Name, string Value) value) =>
        page.QuerySelector("main form input[name=Rule]") is null ? [value] : [("Rule", page.QuerySelector("main form input[name=Rule][checked]")!.GetAttribute("value")!), value];
}
