using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>An objection to an assumption: made with a reason, answered, withdrawn, and kept in the version that was made while it was open.</summary>
public sealed class ShowObjectionPageTests(SamenspelHost host)
{
    [Fact]
    public async Task Objection_IsAnsweredAndWithdrawn_AndStandsInTheVersionWhenOpen()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var list = $"{path}/businesscase/bezwaren";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendFormAsync(list + "/nieuw", ("Assumption", "default/delayMonths"), ("Text", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendFormAsync(list + "/nieuw", ("Assumption", "default/onzin"), ("Text", "Nee"))).StatusCode);
        var made = await visitor.SendFormAsync(list + "/nieuw", ("Assumption", "default/delayMonths"), ("Text", "Wij lopen nooit uit."));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var one = made.Headers.Location!.OriginalString;
        Assert.Contains("Er staat één bezwaar open", (await visitor.PageAsync(list)).Text(), StringComparison.Ordinal);

        var version = await visitor.MakeVersionAsync(path, "Met bezwaar");
        Assert.Contains("Wij lopen nooit uit.", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync(one, ("Text", "Dat zeggen allen."))).StatusCode);
        var page = await visitor.PageAsync(one);
        Assert.Contains("Dat zeggen allen.", page.Text(), StringComparison.Ordinal);
        var form = page.QuerySelector("#intrekken")!.Closest("section")!.QuerySelector("form")!;
        var fields = form.QuerySelectorAll("input").Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync(one, new FormUrlEncodedContent(fields))).StatusCode);

        Assert.Contains("trok het bezwaar in", (await visitor.PageAsync(one)).Text(), StringComparison.Ordinal);
        Assert.Contains("Er staat geen bezwaar open", (await visitor.PageAsync(list + "?staat=ingetrokken")).Text(), StringComparison.Ordinal);
        Assert.Contains("Wij lopen nooit uit.", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);
    }
}
