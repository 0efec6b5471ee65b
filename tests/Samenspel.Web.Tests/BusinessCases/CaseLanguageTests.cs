using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>What an example brings in both languages is shown in that of the page, also in a copy.</summary>
public sealed class CaseLanguageTests(SamenspelHost host)
{
    [Theory]
    [InlineData("nl", "Gemeente 1 (niet genoemd)", "Municipality 1 (not named)", "voetnoot 3", "footnote 3")]
    [InlineData("en", "Municipality 1 (not named)", "Gemeente 1 (niet genoemd)", "footnote 3", "voetnoot 3")]
    public async Task Pages_OfTheFrieslandExample_AreInTheLanguageOfThePage(string language, string name, string otherName, string place, string otherPlace)
    {
        var visitor = host.Member(language);
        var example = await visitor.ExampleAsync(CaseVisits.Friesland);

        foreach (var path in new[] { example, $"{example}/businesscase" })
        {
            var html = await visitor.GetStringAsync(path);
            Assert.Contains(name, html, StringComparison.Ordinal);
            Assert.DoesNotContain(otherName, html, StringComparison.Ordinal);
            Assert.DoesNotContain(otherPlace, html, StringComparison.Ordinal);
        }

        Assert.Contains(place, await visitor.GetStringAsync($"{example}/businesscase"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EnglishPages_OfBothExamples_HoldNoDutchOfTheData()
    {
        var visitor = host.Member("en");
        foreach (var title in new[] { CaseVisits.Drechtsteden, CaseVisits.Friesland })
        {
            var example = await visitor.ExampleAsync(title);
            foreach (var path in new[] { example, $"{example}/businesscase" })
            {
                var html = await visitor.GetStringAsync(path);
                Assert.All(["niet genoemd", "voetnoot", "bijlage", "naar een berekening", "versie 4"], word => Assert.DoesNotContain(word, html, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Copy_ChangedOnAnEnglishPage_KeepsItsDutchTexts()
    {
        var english = host.Member("en");
        var path = await english.CopyAsync(CaseVisits.Friesland);

        await english.KeepAsync(path, ("Rows[0].Today", "3"));
        var answer = await english.SendFormAsync($"{path}/deelnemers", ("Unnamed[0].Inhabitants", "12,000"), ("Vastleggen", "1"));

        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        var dutch = host.Member("nl");
        var page = await dutch.GetStringAsync($"{path}/businesscase");
        Assert.Contains("Gemeente 1 (niet genoemd)", page, StringComparison.Ordinal);
        Assert.Contains("bijlage 1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Municipality 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_WithAnotherName_HasThatNameInBothLanguages()
    {
        var english = host.Member("en");
        var path = await english.CopyAsync(CaseVisits.Friesland);

        await english.SendFormAsync($"{path}/deelnemers", ("Unnamed[0].Name", "Lakeside"), ("Vastleggen", "1"));

        Assert.Contains("Lakeside", await host.Member("nl").GetStringAsync(path), StringComparison.Ordinal);
        Assert.Contains("Lakeside", await english.GetStringAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_OfParticipants_AreTheSameInBothLanguages()
    {
        var visitor = host.Member("en");
        var example = await visitor.ExampleAsync(CaseVisits.Friesland);

        var page = await visitor.PageAsync($"{example}/businesscase?zonder=gemeente-1-niet-genoemd");

        Assert.Contains("without Municipality 1 (not named)", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExchangeFile_FromAnEnglishPage_HoldsBothLanguages()
    {
        var visitor = host.Member("en");
        using var file = JsonDocument.Parse(await visitor.GetStringAsync($"{await visitor.ExampleAsync(CaseVisits.Friesland)}/businesscase.json"));

        var name = file.RootElement.GetProperty("participants")[0].GetProperty("name");
        Assert.Equal(("Gemeente 1 (niet genoemd)", "Municipality 1 (not named)"), (name.GetProperty("nl").GetString(), name.GetProperty("en").GetString()));
        var place = file.RootElement.GetProperty("costPerFte").GetProperty("source").GetProperty("place");
        Assert.Equal(("2.1.1, voetnoot 3", "2.1.1, footnote 3"), (place.GetProperty("nl").GetString(), place.GetProperty("en").GetString()));
    }
}
