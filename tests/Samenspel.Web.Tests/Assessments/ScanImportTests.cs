using System.Globalization;
using System.Net;
using System.Text;

namespace Samenspel.Web.Tests.Assessments;

/// <summary>Answers that were given elsewhere are taken whole or not at all.</summary>
public sealed class ScanImportTests(SamenspelHost host)
{
    [Fact]
    public async Task Import_CountsAsIfPeopleHadAnsweredHere()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        var items = await ItemsAsync(two.Lead, scan);

        var taken = await TakeAsync(two.Lead, scan, File(items, Rows("GM0590", "staff", 5, "2", items).Append($"Dordrecht;samen;;{string.Join(';', items.Select(_ => "4"))}")));

        Assert.True(taken.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(taken)).Faults()));
        Assert.Contains("5 mensen", (await two.Lead.PageAsync(scan)).Text(), StringComparison.Ordinal);
        await two.ClosedAsync(scan);
        await ScanVisits.SharedAsync(two.Other, scan, two.Papendrecht);
        Assert.Equal(["IV 4,0 samen ingevuld", "II 2,0 5 mensen"], ScanVisits.FirstRow(await two.Lead.PageAsync(scan)).Take(2));
    }

    [Fact]
    public async Task Import_WithFaults_NamesEachLine_AndTakesNothing()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        var items = await ItemsAsync(two.Lead, scan);
        var answers = string.Join(';', items.Select(_ => "2"));

        var refused = await TakeAsync(two.Lead, scan, File(items, [$"GM0590;1;staff;{answers}", $"Atlantis;2;staff;{answers}", $"GM0590;;staff;{answers}", $"GM0590;1;staff;{answers}", $"GM0590;3;bakker;{answers}", $"GM0590;4;staff;99{answers[1..]}", "GM0590;5;staff"]));

        var faults = (await SamenspelHost.ReadAsync(refused)).Faults();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.All((int[])[3, 4, 5, 6, 7, 8], line => Assert.Contains(faults, fault => fault.StartsWith(string.Create(CultureInfo.InvariantCulture, $"Regel {line}:"), StringComparison.Ordinal)));
        Assert.DoesNotContain(faults, fault => fault.StartsWith("Regel 2:", StringComparison.Ordinal));
        Assert.DoesNotContain("1 persoon", (await two.Lead.PageAsync(scan)).Text(), StringComparison.Ordinal);
        Assert.Contains((await SamenspelHost.ReadAsync(await TakeAsync(two.Lead, scan, "naam;wat\nx;y\n"))).Faults(), fault => fault.Contains("deelnemer", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TakeAsync(two.Lead, scan, "")).StatusCode);
    }

    [Fact]
    public async Task Import_OfWhatIsThere_WritesNothingOver()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        var items = await ItemsAsync(two.Lead, scan);
        Assert.Equal(HttpStatusCode.Redirect, (await TakeAsync(two.Lead, scan, File(items, Rows("GM0590", "staff", 5, "2", items)))).StatusCode);

        var again = await TakeAsync(two.Lead, scan, File(items, Rows("GM0590", "staff", 6, "4", items)));

        Assert.Equal(5, (await SamenspelHost.ReadAsync(again)).Faults().Count);
        await two.ClosedAsync(scan);
        await ScanVisits.SharedAsync(two.Other, scan, two.Papendrecht);
        Assert.Equal("II 2,0 5 mensen", ScanVisits.FirstRow(await two.Lead.PageAsync(scan))[1]);
        Assert.Equal(HttpStatusCode.Conflict, (await TakeAsync(two.Lead, scan, File(items, Rows("GM0590", "staff", 1, "4", items)))).StatusCode);
    }

    [Fact]
    public async Task Import_AboutEachPartner_AsksForWhomEachAnswerIs()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync(ScanVisits.Trust);
        var items = (await ItemsAsync(two.Lead, scan)).Select(item => item.Split('@')[0]).ToList();
        List<string> columns = [.. items.Select(item => $"{item}@GM0505"), .. items.Select(item => $"{item}@GM0590")];

        var refused = await TakeAsync(two.Lead, scan, File(columns, [$"GM0590;1;floor;{string.Join(';', columns.Select(_ => "2"))}"]));
        Assert.Contains((await SamenspelHost.ReadAsync(refused)).Faults(), fault => fault.Contains("Papendrecht antwoordt niet op", StringComparison.Ordinal));
        var together = await TakeAsync(two.Lead, scan, File(columns, [$"GM0590;samen;;{string.Join(';', columns.Select(column => column.EndsWith("GM0505", StringComparison.Ordinal) ? "2" : ""))}"]));
        Assert.Contains((await SamenspelHost.ReadAsync(together)).Faults(), fault => fault.Contains("elk voor zich", StringComparison.Ordinal));
        var taken = await TakeAsync(two.Lead, scan, File(columns, [$"GM0590;1;floor;{string.Join(';', columns.Select(column => column.EndsWith("GM0505", StringComparison.Ordinal) ? "2" : ""))}"]));
        Assert.True(taken.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(taken)).Faults()));
    }

    [Fact]
    public async Task Import_IsForWhoLeads()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await two.Other.GetAsync($"{scan}/inlezen")).StatusCode);
        Assert.Contains("Antwoorden inlezen", (await two.Lead.PageAsync(scan)).Text(), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> ItemsAsync(HttpClient lead, string scan) =>
        [.. (await lead.PageAsync($"{scan}/inlezen")).QuerySelectorAll("main tbody tr").Where(row => row.QuerySelectorAll("td")[1].TextContent.Contains('(', StringComparison.Ordinal)).Select(row => row.QuerySelector("th")!.TextContent.Trim())];

    private static IEnumerable<string> Rows(string code, string role, int people, string level, IReadOnlyList<string> items) =>
        Enumerable.Range(1, people).Select(person => string.Create(CultureInfo.InvariantCulture, $"{code};{person};{role};{string.Join(';', items.Select(_ => level))}"));

    private static string File(IReadOnlyList<string> items, IEnumerable<string> rows) => $"deelnemer;persoon;rol;{string.Join(';', items)}\n{string.Join('\n', rows)}\n";

    private static async Task<HttpResponseMessage> TakeAsync(HttpClient lead, string scan, string text)
    {
        var page = await lead.GetAsync($"{scan}/inlezen");
        var html = await SamenspelHost.ReadAsync(page);
        using var form = new MultipartFormDataContent();
        foreach (var field in html.QuerySelectorAll("main form input[type=hidden]"))
        {
            form.Add(new StringContent(field.GetAttribute("value")!), field.GetAttribute("name")!);
        }

        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "bestand", "antwoorden.csv");
        return await lead.PostAsync($"{scan}/inlezen", form);
    }
}
