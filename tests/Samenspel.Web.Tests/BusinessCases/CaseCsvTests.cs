using System.Globalization;
using System.Net;
using System.Text;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>A business case as rows: one for people who open it in Excel, one for programs.</summary>
public sealed class CaseCsvTests(SamenspelHost host)
{
    [Theory]
    [InlineData("nl", "Gemeente", "Kosten vandaag (euro per jaar)", "Fte samen, laagste, naar inwoners", "Prijspeil", "Totaal", "btw niet vermeld in de bron")]
    [InlineData("en", "Municipality", "Cost today (euro a year)", "Fte together, lowest, by inhabitants", "Price level", "Total", "VAT not stated in the source")]
    public async Task Excel_HasHeadingsOfTheLanguageAndATotalRowWithWhatMakesItHonest(
        string language, string first, string cost, string share, string year, string total, string vat)
    {
        var bytes = await BytesAsync(CaseVisits.Drechtsteden, "?vorm=excel", language);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var rows = Rows(bytes[3..], ';');
        Assert.Equal(9, rows.Count);
        Assert.Equal(first, rows[0][0]);
        Assert.All(rows[0], heading => Assert.True(heading.Length > 0 && (char.IsUpper(heading[0]) || heading.Contains(' ')), heading));
        Assert.Equal(rows[0].Length, rows[0].Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.Equal(("274000", "48", "2592000"), (Cell(rows, total, rows[0][2]), Cell(rows, total, rows[0][3]), Cell(rows, total, cost)));
        Assert.Equal("75", Cell(rows, total, share));
        Assert.Equal("33,94", Cell(rows, "Dordrecht", share));
        Assert.All(rows.Skip(1), row => Assert.Equal("2004", row[Array.IndexOf(rows[0], year)]));
        Assert.All(rows.Skip(1), row => Assert.Contains(vat, row));
        Assert.All(rows.Skip(1), row => Assert.Contains(row, cell => cell.Contains("Van Zevenvoud naar Eenvoud", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Excel_TotalRow_AddsUpToTheCentAndHoldsBothBaselines()
    {
        var rows = Rows((await BytesAsync(CaseVisits.Friesland, "?vorm=excel"))[3..], ';');
        var dutch = CultureInfo.GetCultureInfo("nl-NL");

        foreach (var heading in rows[0].Where(heading => heading.EndsWith("naar inwoners", StringComparison.Ordinal)))
        {
            var column = Array.IndexOf(rows[0], heading);
            var sum = rows.Skip(1).SkipLast(1).Sum(row => decimal.Parse(row[column], dutch));
            Assert.Equal(sum, decimal.Parse(rows[^1][column], dutch));
        }

        Assert.Equal("-1301400", Cell(rows, "Totaal", "Samen tegenover alleen, laagste (euro per jaar), naar inwoners"));
        Assert.Equal("-1220400", Cell(rows, "Totaal", "Samen tegenover alleen, hoogste (euro per jaar), naar inwoners"));
        Assert.Equal("189000", Cell(rows, "Totaal", "Samen tegenover vandaag, laagste (euro per jaar), naar inwoners"));
    }

    [Fact]
    public async Task Excel_WithoutSomebody_LeavesThemOutOfTheTotal()
    {
        var text = Encoding.UTF8.GetString(await BytesAsync(CaseVisits.Drechtsteden, "?vorm=excel&zonder=zwijndrecht"));

        Assert.Contains("Dordrecht;GM0505;124000;27,5;40;", text, StringComparison.Ordinal);
        Assert.Contains("Totaal;;229000;42;87,85;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zwijndrecht", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Machine_HasTheSameNamesInEveryLanguageAndTheCaseInEveryRow(string language)
    {
        var rows = Rows(await BytesAsync(CaseVisits.Drechtsteden, "?vorm=machine", language), ',');

        Assert.Equal(8, rows.Count);
        Assert.Equal(["name", "municipality", "inhabitants", "fteToday", "fteAlone", "euroToday", "euroAlone", "byInhabitantsFteLow"], rows[0][..8]);
        Assert.Equal(["GM0505", "124000", "27.5", "40", "1485000", "2160000", "33.94", "33.94", "1832846.71", "1832846.71"], rows.Single(row => row[0] == "Dordrecht")[1..11]);
        foreach (var (name, value) in new[]
        {
            ("jointBasis", "stated"), ("jointFteLow", "75"), ("jointFteHigh", "75"), ("jointEuroLow", "4050000"), ("moreThanTodayEuroLow", "1458000"),
            ("lessThanAloneEuroHigh", "1763100"), ("costPerFte", "54000"), ("priceYear", "2004"), ("vat", "notStated"),
        })
        {
            Assert.Equal((name, value), (name, Cell(rows, "Sliedrecht", name)));
        }

        Assert.Contains("2004-08-09", Cell(rows, "Sliedrecht", "sources"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_InAnUnknownForm_IsRefusedByName()
    {
        var visitor = host.Member();
        var answer = await visitor.GetAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/businesscase.csv?vorm=lotus");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("lotus", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Export_WithoutSomebodyUnknown_IsRefused(string kind)
    {
        var visitor = host.Member();
        var answer = await visitor.GetAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/businesscase.{kind}?zonder=atlantis");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static string Cell(List<string[]> rows, string first, string heading)
    {
        var column = Array.IndexOf(rows[0], heading);
        Assert.True(column >= 0, heading);
        return rows.Single(row => row[0] == first)[column];
    }

    // Fields between quotes hold separators, but no line here holds a quote or a break inside one.
    private static List<string[]> Rows(byte[] bytes, char separator)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Select(line => string.Concat(line.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(separator, '\n') : part)).Split('\n'))];
    }

    private async Task<byte[]> BytesAsync(string title, string query, string language = "nl")
    {
        var visitor = host.Member(language);
        var answer = await visitor.GetAsync($"{await visitor.ExampleAsync(title)}/businesscase.csv{query}");
        Assert.True(answer.IsSuccessStatusCode, $"{query}: {answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
