using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access;

/// <summary>Organisations, their people, a lead who leaves, and the review of rights.</summary>
public sealed class OrganisationTests : IAsyncLifetime
{
    private readonly SamenspelHost _host = SamenspelHost.With();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("nl", "Gemeente: 's-Gravendeel bestaat niet meer. Het gebied hoort nu bij Hoeksche Waard (GM1963).", "Gemeente: kies een gemeente van nu, met de naam of de CBS-code.")]
    [InlineData("en", "Municipality: 's-Gravendeel no longer exists. Its territory now belongs to Hoeksche Waard (GM1963).", "Municipality: choose a municipality of today, by name or CBS code.")]
    public async Task Platform_MakesAMunicipalityOfTodayOnly(string language, string former, string unknown)
    {
        using var platform = await _host.PlatformAsync(language);
        async Task<IReadOnlyList<string>> FaultsAsync(string typed) =>
            (await SamenspelHost.ReadAsync(await platform.SendFormAsync("/beheer/organisaties/nieuw", ("Kind", "Municipality"), ("Municipality", typed)))).Faults();

        Assert.Equal([former], await FaultsAsync("GM0517"));
        Assert.Equal([unknown], await FaultsAsync("Nergenshuizen"));
        var made = await platform.SendFormAsync("/beheer/organisaties/nieuw", ("Kind", "Municipality"), ("Municipality", "zwijndrecht"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Single(await FaultsAsync("GM0642"));
        Assert.Equal("Zwijndrecht", (await platform.PageAsync(made.Headers.Location!.OriginalString)).Heading());
        Assert.Contains("Zwijndrecht", (await platform.PageAsync("/beheer/organisaties?zoek=zwijn")).Text(), StringComparison.Ordinal);

        var invited = await platform.SendFormAsync(made.Headers.Location.OriginalString, ("Email", "eerste@zwijndrecht.test"));
        Assert.Contains("/uitnodiging/", (await SamenspelHost.ReadAsync(invited)).QuerySelector("code")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeadWhoLeaves_LosesTheRoleAndTheDossierIsHandedOver()
    {
        using var chief = await _host.MemberAsync("chef@dordrecht.test");
        using var lead = await _host.MemberAsync("leider@dordrecht.test", role: OrganisationRole.Member);
        var opened = await lead.SendFormAsync("/dossiers/nieuw", ("Title", "Verlaten dossier"), ("ReferenceDate", "1-1-2026"));
        var dossier = "/dossiers/" + opened.Headers.Location!.OriginalString.Split('/')[^2];
        var page = await OwnPageAsync(chief);
        var leader = Button(page, "Einde", "leider");

        var asked = await SamenspelHost.ReadAsync(await chief.SendFormAsync(page.Url, ("Einde", leader)));
        Assert.NotNull(asked.QuerySelector("input[name=Zeker]"));
        await lead.PageAsync(dossier);
        await chief.SendFormAsync(page.Url, ("Einde", leader), ("Zeker", leader));
        await lead.PageAsync(dossier, HttpStatusCode.NotFound);

        page = await OwnPageAsync(chief);
        Assert.Contains("Heeft geen leider meer", page.Text(), StringComparison.Ordinal);
        await chief.PageAsync(dossier, HttpStatusCode.NotFound);
        var scope = page.QuerySelector("button[name=Overdragen]")!.GetAttribute("value")!;
        var heir = page.QuerySelectorAll($"select[name=Leider-{scope}] option").First(option => option.TextContent == "chef").GetAttribute("value")!;
        await chief.SendFormAsync(page.Url, ("Overdragen", scope), ($"Leider-{scope}", heir));
        Assert.Equal("Verlaten dossier", (await chief.PageAsync(dossier)).Heading());
    }

    [Fact]
    public async Task LastAdministrator_DoesNotLeave()
    {
        using var alone = await _host.MemberAsync("enige@rotterdam.test", "GM0599");
        var page = await OwnPageAsync(alone);
        var own = Button(page, "Einde", "enige");

        var answer = await alone.SendFormAsync(page.Url, ("Einde", own), ("Zeker", own));

        Assert.Equal(["Dit is de laatste beheerder. Maak eerst iemand anders beheerder."], (await SamenspelHost.ReadAsync(answer)).Faults());
    }

    [Fact]
    public async Task TwoLastAdministrators_WhoStepBackAtOnce_LeaveOne()
    {
        for (var round = 0; round < 5; round++)
        {
            var organisation = $"Stapclub {round}";
            string[] both = [$"een{round}@stap.test", $"twee{round}@stap.test"];
            var forms = new List<Func<Task<HttpResponseMessage>>>();
            foreach (var email in both)
            {
                using var browser = await _host.MemberAsync(email, organisation);
            }

            foreach (var email in both)
            {
                var browser = await _host.MemberAsync(email, organisation);
                var page = await OwnPageAsync(browser);
                var own = Button(page, "Einde", email.Split('@')[0]);
                var (action, form) = await browser.FillInAsync(page.Url, ("Einde", own), ("Zeker", own));
                forms.Add(() => browser.PostAsync(action, form));
            }

            await Task.WhenAll(forms.Select(send => Task.Run(send)));

            var left = await _host.UseAsync(db => db.Set<Membership>()
                .Where(one => one.EndedAt == null && db.Set<Organisation>().Any(two => two.Id == one.Organisation && two.Name == organisation)).CountAsync());
            Assert.Equal(1, left);
        }
    }

    [Fact]
    public async Task Review_ShowsRightsAndIsRecorded()
    {
        using var chief = await _host.MemberAsync("nakijker@breda.test", "GM0758");
        Assert.Contains("nog niet nagekeken", (await chief.PageAsync("/rechten")).Text(), StringComparison.Ordinal);

        await chief.SendFormAsync("/rechten", ("Nagekeken", "1"));

        Assert.Contains("21 november 2026 door nakijker", (await chief.PageAsync("/rechten")).Text(), StringComparison.Ordinal);
        Assert.StartsWith("id,persoon,organisatie", await (await chief.GetAsync("/rechten.csv?vorm=machine")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<OwnPage> OwnPageAsync(HttpClient browser)
    {
        var url = (await browser.PageAsync("/organisaties")).QuerySelector("main li a")!.GetAttribute("href")!;
        return new OwnPage(url, await browser.PageAsync(url));
    }

    private static string Button(OwnPage page, string name, string person) => page.Document.QuerySelectorAll("tbody tr")
        .First(row => row.QuerySelector("th")!.TextContent.StartsWith(person, StringComparison.Ordinal)).QuerySelector($"button[name={name}]")!.GetAttribute("value")!;

    private sealed record OwnPage(string Url, IDocument Document)
    {
        public string Text() => Document.Text();

        public IElement? QuerySelector(string selector) => Document.QuerySelector(selector);

        public IHtmlCollection<IElement> QuerySelectorAll(string selector) => Document.QuerySelectorAll(selector);
    }
}
