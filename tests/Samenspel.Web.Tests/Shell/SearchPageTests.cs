namespace Samenspel.Web.Tests.Shell;

/// <summary>What the page of the search box says of a text that cannot be searched for, and of a code.</summary>
public sealed class SearchPageTests(SamenspelHost host)
{
    [Theory]
    [InlineData("", "Zoek een gemeente, een samenwerkingsverband of een dossier.")]
    [InlineData("%20%20", "Zoek een gemeente, een samenwerkingsverband of een dossier.")]
    [InlineData("a", "“a” is te kort om op te zoeken. Gebruik minstens twee tekens.")]
    public async Task Search_WithTooLittleText_AsksForMore(string text, string expected)
    {
        var page = await host.Visitor().PageAsync($"/zoeken?zoek={text}");

        Assert.Equal(expected, page.QuerySelector(".sms-head__lede")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("GM0517")]
    [InlineData("0517")]
    public async Task Search_WithACode_FindsThatMunicipalityOnly(string code)
    {
        var page = await host.Visitor().PageAsync($"/zoeken?zoek={code}");

        Assert.Equal("'s-Gravendeel", Assert.Single(page.QuerySelectorAll(".sms-hits a")).TextContent.Trim());
    }
}
