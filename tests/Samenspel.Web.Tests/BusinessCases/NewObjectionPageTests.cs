using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>The form for an objection: it is about one assumption of this case, and says why.</summary>
public sealed class NewObjectionPageTests(SamenspelHost host)
{
    [Fact]
    public async Task Form_OffersWhatTheCaseAssumes_AndChoosesWhatTheLinkNamed()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        var choices = (await visitor.PageAsync($"{path}/businesscase/bezwaren/nieuw")).QuerySelectorAll("select[name=Assumption] option").Select(option => option.GetAttribute("value")).ToList();

        Assert.Contains("figure/fteToday/dordrecht", choices);
        Assert.Contains("figure/costPerFte", choices);
        Assert.Contains("default/delayMonths", choices);
        Assert.Contains("line/client-role", choices);
    }

    [Fact]
    public async Task Form_WithNothing_NamesBothFields_AndStoresNothing()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Friesland);

        var answer = await visitor.SendFormAsync($"{path}/businesscase/bezwaren/nieuw", ("Assumption", ""), ("Text", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(2, (await SamenspelHost.ReadAsync(answer)).Faults().Count);
        Assert.Contains("Er staat geen bezwaar open", (await visitor.PageAsync($"{path}/businesscase/bezwaren")).Text(), StringComparison.Ordinal);
    }
}
