using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>An address that asks for what is not there is told so, and still shows the case.</summary>
public sealed class CaseAddressTests(SamenspelHost host)
{
    [Theory]
    [InlineData("nl", "?verdeel=maan", "Verdeel de kosten: “maan” kan niet. Kies uit: naar inwoners, naar gewenste fte, naar fte vandaag")]
    [InlineData("en", "?verdeel=maan", "Split the cost: “maan” is not possible. Choose from: by inhabitants, by fte wished, by fte today")]
    [InlineData("nl", "?zonder=atlantis&zonder=dordrecht", "Reken zonder: “atlantis” doet niet mee. Kies uit: Alblasserdam, Dordrecht, 's-Gravendeel, Hendrik-Ido-Ambacht, Papendrecht, Sliedrecht, Zwijndrecht")]
    [InlineData("en", "?zonder=atlantis", "Compute without: “atlantis” does not take part. Choose from: Alblasserdam, Dordrecht, 's-Gravendeel, Hendrik-Ido-Ambacht, Papendrecht, Sliedrecht, Zwijndrecht")]
    public async Task Page_WithAnUnknownChoice_NamesTheLabelAndTheChoices(string language, string query, string expected)
    {
        var visitor = host.Member(language);
        var example = await visitor.ExampleAsync(CaseVisits.Drechtsteden);

        var page = await visitor.PageAsync($"{example}/businesscase{query}", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(expected, Assert.Single(page.Faults()));
        Assert.Contains(language == "nl" ? "− € 1.763.100" : "− € 1,763,100", page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById(page.QuerySelector(".sms-errors a")!.GetAttribute("href")!.Split('#')[1]));
    }

    [Fact]
    public async Task Page_WithTwoUnknownChoices_NamesBoth()
    {
        var visitor = host.Member();
        var page = await visitor.PageAsync(
            $"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/businesscase?zonder=atlantis&verdeel=maan", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(2, page.Faults().Count);
    }

    [Theory]
    [InlineData("?verdeel=")]
    [InlineData("?zonder=")]
    [InlineData("?verdeel=inwoners")]
    public async Task Page_WithAnEmptyChoice_IsThePageItself(string query)
    {
        var visitor = host.Member();
        var page = await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/businesscase{query}");

        Assert.Empty(page.Faults());
    }
}
