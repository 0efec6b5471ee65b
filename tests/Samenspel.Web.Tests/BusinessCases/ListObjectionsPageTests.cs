using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>The list of objections counts what is open and shows the rest on request.</summary>
public sealed class ListObjectionsPageTests(SamenspelHost host)
{
    [Fact]
    public async Task List_CountsOpenOnes_AndTheBusinessCaseSaysSo()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        foreach (var text in new[] { "Te kort.", "Te duur." })
        {
            var made = await visitor.SendFormAsync($"{path}/businesscase/bezwaren/nieuw", ("Assumption", "default/delayMonths"), ("Text", text));
            Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        }

        var page = await visitor.PageAsync($"{path}/businesscase/bezwaren");
        Assert.Equal(["Vertraging van de start", "Vertraging van de start"], page.Table("Bezwaren tegen aannames").Select(row => row[0].Replace("Uitgangspunt Samenspel: ", "", StringComparison.Ordinal)));
        Assert.Contains("2 openstaande bezwaren", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_WithAStateThatIsNone_SaysWhichThereAre()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Friesland);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.GetAsync($"{path}/businesscase/bezwaren?staat=onzin")).StatusCode);
    }
}
