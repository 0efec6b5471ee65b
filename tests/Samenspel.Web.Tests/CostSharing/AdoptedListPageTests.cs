using System.Net;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>The list of adopted keys: what there is, the last first, and nothing for who may not see the dossier.</summary>
public sealed class AdoptedListPageTests(SamenspelHost host)
{
    [Fact]
    public async Task List_WithNothing_SaysSo_AndLeadsOn()
    {
        var visitor = host.Member();
        var path = $"{await visitor.CopyAsync(CaseVisits.Drechtsteden)}/kostenverdeling";

        var page = await visitor.PageAsync($"{path}/vastgelegd");

        Assert.Empty(page.QuerySelectorAll("main table"));
        Assert.NotNull(page.QuerySelector($"main a[href='{path}/vastleggen']"));
    }

    [Fact]
    public async Task List_NamesEveryKey_TheLastFirst_InTheLanguageOfThePage()
    {
        var visitor = host.Member();
        var path = $"{await visitor.CopyAsync(CaseVisits.Drechtsteden)}/kostenverdeling";
        await AdoptAsync(visitor, path, "inwoners", "Concept");
        await AdoptAsync(visitor, path, "shapley", "Besluit");

        var rows = (await visitor.PageAsync($"{path}/vastgelegd")).Table("Vastgelegde sleutels");
        Assert.Equal([("2", "Besluit", "Shapley", "klopt"), ("1", "Concept", "Inwoners", "klopt")], rows.Select(row => (row[0], row[1], row[2], row[4])));

        var english = (await host.Member("en").PageAsync($"{path}/vastgelegd")).Text();
        Assert.Contains("Inhabitants", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfSomebodyElse_IsNotThere()
    {
        var visitor = host.Member();
        var path = $"{await visitor.CopyAsync(CaseVisits.Drechtsteden)}/kostenverdeling";
        var stranger = await host.MemberAsync("vreemd-vastgelegd@proef.test", "Vreemd vastgelegd");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{path}/vastgelegd")).StatusCode);
    }

    private static async Task AdoptAsync(HttpClient visitor, string path, string key, string title)
    {
        var answer = await visitor.SendFormAsync($"{path}/vastleggen?sleutel={key}", ("Title", title));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
