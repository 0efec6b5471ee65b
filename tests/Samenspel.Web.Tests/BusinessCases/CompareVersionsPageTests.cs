using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>Two versions beside each other: what changed, by its name, and what each change did.</summary>
[OnOneDatabase("What is compared is the same once two versions are read; keeping and reading them is tried on both.")]
public sealed class CompareVersionsPageTests(SamenspelHost host)
{
    [Fact]
    public async Task Comparison_TellsWhatChanged_AndTheChangesAddUp()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        await visitor.MakeVersionAsync(path, "Eerst");
        Assert.Contains("gelijk aan versie 1", (await visitor.PageAsync($"{path}/businesscase/versies")).Text(), StringComparison.Ordinal);
        await visitor.KeepAsync(path, ("JointLow", "70"), ("JointHigh", "70"), ("CostPerFte", "60000"));
        await visitor.MakeVersionAsync(path, "Daarna");

        var page = await visitor.PageAsync($"{path}/businesscase/versies/vergelijken?van=1&tot=2");

        Assert.Contains("Kosten van één fte", page.Text(), StringComparison.Ordinal);
        foreach (var baseline in new[] { "tegenover vandaag", "tegenover elk alleen" })
        {
            var rows = page.Table($"Verschil {baseline}");
            Assert.True(rows.Count > 3, $"{rows.Count} rows");
            foreach (var column in new[] { 2, 3 })
            {
                var amounts = rows.Select(row => Amount(row[column])).ToList();
                Assert.Equal(amounts[^1], amounts.SkipLast(1).Sum());
            }
        }

        Assert.Contains("De invoer van beide is gelijk", (await visitor.PageAsync($"{path}/businesscase/versies/vergelijken?van=2&tot=nu")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.GetAsync($"{path}/businesscase/versies/vergelijken?van=9&tot=nu")).StatusCode);
    }

    [Fact]
    public async Task Comparison_NamesOwnLinesAndVariants_AndWhatOfThemChanged()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        var model = $"{path}/businesscase";
        await KeptAsync(visitor, $"{model}/nieuwe-variant", ("name", "Twee rekencentra"), ("kind", "PartlyCentral"), ("jointFactor", "1,1"));
        await KeptAsync(
            visitor, $"{model}/nieuwe-post",
            ("name", "Huur rekencentrum"), ("category", "Housing"), ("driver", "Fixed"), ("amount.shape", "Triangular"),
            ("amount.low", "80000"), ("amount.likely", "90000"), ("amount.high", "120000"), ("uses.together", "1"));
        await visitor.MakeVersionAsync(path, "Eerst");
        var line = (await visitor.PageAsync($"{model}/posten")).QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "Huur rekencentrum").GetAttribute("href")!;
        await KeptAsync(visitor, line, ("amount.low", "85000"));
        var variant = (await visitor.PageAsync($"{model}/varianten")).QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "Twee rekencentra").GetAttribute("href")!;
        await KeptAsync(visitor, variant, ("jointFactor", "1,2"));
        await KeptAsync(visitor, $"{model}/uitgangspunten/years", ("numbers.value", "9"), ("reason", "Het contract loopt negen jaar."));

        var page = await visitor.PageAsync($"{model}/versies/vergelijken?van=1&tot=nu");

        var changes = page.Table("Wat er in de invoer veranderde");
        Assert.Contains(changes, row => row is ["Kostenregel Huur rekencentrum: Laagste", "80.000", "85.000"]);
        Assert.Contains(changes, row => row is ["Variant Twee rekencentra: Factor op de formatie van samen", "1,1", "1,2"]);
        Assert.Contains(changes, row => row is ["Horizon", "niet aanwezig", "aanwezig"]);
        Assert.All(changes, row => Assert.DoesNotContain("$.", row[0], StringComparison.Ordinal));
        Assert.Contains("Kostenregel Huur rekencentrum", page.Table("Verschil tegenover vandaag, variant Alles samen").Select(row => row[0]));
        Assert.Contains("variant Twee rekencentra", page.Text(), StringComparison.Ordinal);
        Assert.StartsWith("Het midden gaat van", page.QuerySelector(".sms-head__lede")!.TextContent, StringComparison.Ordinal);

        var assumptions = (await visitor.PageAsync(await visitor.MakeVersionAsync(path, "Daarna"))).Table("Aannames");
        Assert.Contains(assumptions, row => row[0] == "Huur rekencentrum" && row[1].StartsWith("€ 85.000 tot € 120.000", StringComparison.Ordinal));
        Assert.Contains(assumptions, row => row[0] == "Horizon" && row[1] == "9 jaar" && row[2].Contains("eigen getal", StringComparison.Ordinal) && row[2].EndsWith("Het contract loopt negen jaar.", StringComparison.Ordinal));
        Assert.Contains(assumptions, row => row[0] == "Disconteringsvoet" && row[2].StartsWith("uitgangspunt Samenspel", StringComparison.Ordinal));
    }

    private static async Task KeptAsync(HttpClient visitor, string path, params (string Name, string Value)[] values)
    {
        var answer = await visitor.SendFormAsync(path, values);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
    }

    private static long Amount(string text) => long.Parse(
        text.Replace("€", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            .Replace('\u2212', '-').Replace("+", "", StringComparison.Ordinal),
        System.Globalization.CultureInfo.InvariantCulture);
}
