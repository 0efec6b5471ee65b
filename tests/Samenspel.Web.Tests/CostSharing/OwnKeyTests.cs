using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data.Recording;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>Keys of a dossier's own, its goals and its terms: made, used, changed, refused and removed.</summary>
public sealed class OwnKeyTests(SamenspelHost host)
{
    private const string Keys = "Bijdrage per gemeente en sleutel";

    [Fact]
    public async Task Key_ThatIsMade_IsAColumnThatIsToldInWords()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        var answer = await visitor.SendFormAsync(
            $"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Basis plus inwoners"), ("parts[0].percent", "20"), ("parts[0].basis", "Equal"),
            ("parts[1].percent", "80"), ("parts[1].basis", "Inhabitants"), ("additional.dordrecht", "50.000"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await visitor.PageAsync($"{path}/kostenverdeling?sleutels=eigen-1");
        Assert.Contains("Vooraf betaalt Dordrecht € 50.000; van wat overblijft 20 % in gelijke delen en de rest naar inwoners.", page.Text(), StringComparison.Ordinal);

        // 4.000.000 × (20 % / 7 + 80 % × 124 / 274) + 50.000.
        Assert.Equal("€ 1.612.461", page.Table(Keys)[1][2].Split(' ', 3) is var parts ? $"{parts[0]} {parts[1]}" : "");
        Assert.StartsWith("€ 4.050.000", page.Table(Keys)[7][2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_WithFaults_TellsAllAtTheirFields()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        var page = await RefusedAsync(
            visitor, $"{path}/kostenverdeling/nieuwe-sleutel", ("name", ""), ("parts[0].percent", "veel"), ("parts[0].basis", "Equal"), ("parts[1].percent", "80"),
            ("parts[1].basis", ""), ("additional.dordrecht", "-5"));

        Assert.Equal(4, page.Faults().Count);
        Assert.Equal("veel", page.QuerySelector("#f-parts-0--percent")!.GetAttribute("value"));
        foreach (var link in page.QuerySelectorAll(".sms-errors a"))
        {
            Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
        }
    }

    [Theory]
    [InlineData("30", "80", "Inhabitants", "De delen tellen op tot 110 % in plaats van 100 %.")]
    [InlineData("20", "80", "Equal", "Gelijke delen staat er twee keer in.")]
    public async Task Key_ThatDoesNotAddUp_IsRefused(string first, string second, string basis, string fault)
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        var page = await RefusedAsync(
            visitor, $"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Fout"), ("parts[0].percent", first), ("parts[0].basis", "Equal"), ("parts[1].percent", second), ("parts[1].basis", basis));

        Assert.Equal([fault], page.Faults());
        Assert.DoesNotContain("eigen-1", (await visitor.PageAsync($"{path}/kostenverdeling")).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_WithMoreApartThanThereIs_IsRefused()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        var page = await RefusedAsync(visitor, $"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Te veel"), ("additional.dordrecht", "5.000.000"));

        Assert.Equal(["De aanvullende bedragen zijn samen € 5.000.000, meer dan de € 4.050.000 die te verdelen is."], page.Faults().Select(CaseVisits.Plain));
    }

    [Fact]
    public async Task Key_ChangedMeanwhile_IsToldAndKeptWhenSentAgain()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        await visitor.SendFormAsync($"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Eerste"));

        var page = await RefusedAsync(visitor, $"{path}/kostenverdeling/sleutels/1", ("name", "Tweede"), ("Version", "0"));

        Assert.Contains(page.Faults(), fault => fault.StartsWith("Iemand anders heeft intussen iets gewijzigd", StringComparison.Ordinal));
        Assert.Equal("1", page.QuerySelector("input[name=Version]")!.GetAttribute("value"));
        var again = await visitor.SendFormAsync($"{path}/kostenverdeling/sleutels/1", ("name", "Tweede"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Key_ThatIsRemoved_IsNoLongerAChoiceAndItsNumberIsNotGivenAgain()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        await visitor.SendFormAsync($"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Weg"));

        var removed = await visitor.SendFormAsync($"{path}/kostenverdeling/sleutels/1/verwijderen");
        await visitor.SendFormAsync($"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Nieuw"));

        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        await visitor.PageAsync($"{path}/kostenverdeling?sleutels=eigen-1", HttpStatusCode.UnprocessableEntity);
        await visitor.PageAsync($"{path}/kostenverdeling?sleutels=eigen-2");
        await visitor.PageAsync($"{path}/kostenverdeling/sleutels/1", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Removal_ChangedMeanwhile_IsToldAndDoneWhenSentAgain()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        await visitor.SendFormAsync($"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Weg"));

        var page = await RefusedAsync(visitor, $"{path}/kostenverdeling/sleutels/1/verwijderen", ("Version", "0"));

        Assert.Equal("1", page.QuerySelector("input[name=Version]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Removal_OfTheKeyOfTheAgreedTransition_IsRefused()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        await visitor.SendFormAsync($"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Doel"));
        await visitor.SendFormAsync(
            $"{path}/kostenverdeling/afspraken", ("growth.key", "eigen-1"), ("growth.years", "3"), ("settlement.reserve", "3"), ("settlement.charge", "5"));

        var page = await RefusedAsync(visitor, $"{path}/kostenverdeling/sleutels/1/verwijderen");

        Assert.StartsWith("De afgesproken ingroei leidt naar deze sleutel.", Assert.Single(page.Faults()), StringComparison.Ordinal);
        await visitor.PageAsync($"{path}/kostenverdeling?sleutels=eigen-1");
    }

    [Fact]
    public async Task Record_TellsWhatAKeyWasAndBecame()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        await visitor.SendFormAsync($"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Verslag"));
        await visitor.SendFormAsync($"{path}/kostenverdeling/sleutels/1", ("parts[0].percent", "30"), ("parts[1].percent", "70"));

        var subject = path.Split('/')[^1];
        var lines = await host.UseAsync(db => db.Set<RecordLine>().AsNoTracking().Where(line => line.Subject.EndsWith(subject)).OrderBy(line => line.Number).ToListAsync());
        var told = lines[^1].Details;
        Assert.Contains("eigen-1 was=20% Equal + 80% Inhabitants", told, StringComparison.Ordinal);
        Assert.Contains("eigen-1=30% Equal + 70% Inhabitants", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Verslag", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_OfADossier_HasItsKeys()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        await visitor.SendFormAsync($"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Mee"), ("additional.dordrecht", "50.000"));

        var copied = (await visitor.SendFormAsync($"{path}/kopie")).Headers.Location!.ToString();
        var page = await visitor.PageAsync($"{copied[..copied.IndexOf(copied.Split('/')[^1], StringComparison.Ordinal)]}{copied.Split('/')[^1].Split('?')[0]}/kostenverdeling?sleutels=eigen-1");

        Assert.Contains("Vooraf betaalt Dordrecht € 50.000", page.Text(), StringComparison.Ordinal);
        Assert.StartsWith("€ 4.050.000", page.Table(Keys)[7][2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_ThatAreKept_StandOnThePage()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        var answer = await visitor.SendFormAsync(
            $"{path}/kostenverdeling/afspraken", ("goal.Stable", "1"), ("goal.Simple", "2"), ("growth.key", "shapley"), ("growth.years", "3"), ("settlement.reserve", "3"),
            ("settlement.charge", "5"), ("settlement.review", "In 2009, na drie jaar cijfers."));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await visitor.PageAsync($"{path}/kostenverdeling");
        Assert.Equal(["Sleutel", "1. Houdt iedereen binnen", "2. Eenvoudig uit te leggen"], page.QuerySelectorAll("[aria-label='Tabel: Sleutels en doelen'] th[scope=col]").Select(head => head.TextContent.Trim()));
        Assert.Contains("in vier stappen van vandaag naar Shapley", page.Text(), StringComparison.Ordinal);
        Assert.Contains("tot 5 % van de begroting (€ 202.500)", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Eerst de reserve tot 3 % van de begroting (€ 121.500)", page.Text(), StringComparison.Ordinal);
        Assert.Contains("In 2009, na drie jaar cijfers.", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_WithFaults_TellAll()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        var page = await RefusedAsync(
            visitor, $"{path}/kostenverdeling/afspraken", ("goal.Stable", "1"), ("goal.Simple", "1"), ("growth.key", "onzin"), ("growth.years", "16"), ("settlement.reserve", "101"), ("settlement.charge", ""));

        Assert.Equal(5, page.Faults().Count);
    }

    [Fact]
    public async Task Goals_AreJudgedByTheNumbers()
    {
        var visitor = host.Visitor();
        var page = await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/kostenverdeling");

        var rows = page.Table("Sleutels en doelen");
        Assert.Equal(
            ["Inwoners", "jaéén maatstaf: het aantal inwoners", "jageen groep is beter af zonder de rest"], rows[0][..3].Select(cell => cell.Replace("ja é", "jaé", StringComparison.Ordinal).Replace("ja g", "jag", StringComparison.Ordinal)));
        Assert.Contains("61 van 126 groepen beter af", rows[1][2], StringComparison.Ordinal);
        Assert.Contains("Dordrecht betaalt meer dan alleen", rows[1][4], StringComparison.Ordinal);
        Assert.Contains("kleinste helft € 14,78 per inwoner, grootste helft € 14,78", rows[0][5], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nieuwe-sleutel")]
    [InlineData("afspraken")]
    public async Task Form_OfAnExample_LeadsToACopy(string part)
    {
        var visitor = host.Member();
        var page = await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/kostenverdeling/{part}");

        Assert.Contains("Een voorbeeld ligt vast.", page.Text(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form[method=post]"));
    }

    [Theory]
    [InlineData("nieuwe-sleutel")]
    [InlineData("afspraken")]
    [InlineData("sleutels/1")]
    public async Task Form_OfSomebodyElsesDossier_IsNotThere(string part)
    {
        var path = await host.Member().CopyAsync(CaseVisits.Drechtsteden);
        var stranger = await host.MemberAsync("vreemd@papendrecht.test", "GM0590");

        await stranger.PageAsync($"{path}/kostenverdeling/{part}", HttpStatusCode.NotFound);
    }

    private static async Task<IDocument> RefusedAsync(HttpClient visitor, string path, params (string Name, string Value)[] values)
    {
        var answer = await visitor.SendFormAsync(path, values);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await SamenspelHost.ReadAsync(answer);
    }
}
