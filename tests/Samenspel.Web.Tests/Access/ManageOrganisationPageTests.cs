using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access;

/// <summary>One organisation, for who runs the installation: its name, its first administrator, its end.</summary>
public sealed class ManageOrganisationPageTests(SamenspelHost host)
{
    [Theory]
    [InlineData("nl", "Naam: vul een naam in.", "Vul een e-mailadres in.", "Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@gemeente.nl.")]
    [InlineData("en", "Name: enter a name.", "Enter an e-mail address.", "This is not an e-mail address. Write for example name@municipality.nl.")]
    public async Task Page_InBothLanguages_TellsWhatIsWrongAndChangesNothing(string language, string name, string missing, string malformed)
    {
        using var platform = await host.PlatformAsync(language);
        var path = await MakeAsync(platform, $"Fout gevuld {language}");
        Assert.Equal($"Fout gevuld {language}", (await platform.PageAsync(path)).Heading());

        async Task<IReadOnlyList<string>> FaultsAsync(string form, params (string Name, string Value)[] fields) =>
            await platform.SendFormAsync(path, [.. fields, ("Was", $"Fout gevuld {language}"), ("_handler", form)]).FaultsAsync();
        Assert.Equal([name], await FaultsAsync("rename-organisation", ("Name", "")));
        Assert.Contains("Beheerclub", Assert.Single(await FaultsAsync("rename-organisation", ("Name", "beheerclub"))), StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"{Organisation.NameMaxLength}", Assert.Single(await FaultsAsync("rename-organisation", ("Name", new string('x', 400)))), StringComparison.Ordinal);
        Assert.Equal([missing], await FaultsAsync("invite-administrator", ("Email", "")));
        Assert.Equal([malformed], await FaultsAsync("invite-administrator", ("Email", "niemand")));
        Assert.Single(await FaultsAsync("close-organisation"));
        Assert.Equal($"Fout gevuld {language}", (await platform.PageAsync(path)).Heading());
    }

    [Theory]
    [InlineData("nl", "De naam is intussen gewijzigd in “Naam van de ander”. Uw naam staat nog in het veld: sla opnieuw op als die moet gelden.")]
    [InlineData("en", "The name was changed to “Name of the other” meanwhile. Yours is still in the field: save again if it must hold.")]
    public async Task Name_ThatSomebodyElseChangedMeanwhile_IsShownBesideOnesOwn(string language, string fault)
    {
        using var platform = await host.PlatformAsync(language);
        var path = await MakeAsync(platform, $"Twee beheerders {language}");
        var other = language == "nl" ? "Naam van de ander" : "Name of the other";
        Task<HttpResponseMessage> SaveAsync(string name, string was) => platform.SendFormAsync(path, ("Name", name), ("Was", was), ("_handler", "rename-organisation"));
        await SaveAsync(other, $"Twee beheerders {language}");

        var page = await SamenspelHost.ReadAsync(await SaveAsync($"Mijn naam {language}", $"Twee beheerders {language}"));

        Assert.Equal([fault], page.Faults());
        Assert.Equal($"Mijn naam {language}", page.QuerySelector("input[name=Name]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync($"Mijn naam {language}", page.QuerySelector("input[name=Was]")!.GetAttribute("value")!)).StatusCode);
        Assert.Equal($"Mijn naam {language}", (await platform.PageAsync(path)).Heading());
    }

    [Fact]
    public async Task Organisation_GetsItsFirstAdministratorAndNoSecondByThisPage()
    {
        using var platform = await host.PlatformAsync();
        var path = await MakeAsync(platform, "Nog niemand");
        await platform.SendFormAsync(path, ("Name", "Nu wel iemand"), ("Was", "Nog niemand"), ("_handler", "rename-organisation"));

        var invited = await SamenspelHost.ReadAsync(await platform.SendFormAsync(path, ("Email", "eerste@iemand.test"), ("_handler", "invite-administrator")));
        var link = new Uri(invited.QuerySelector("main code")!.TextContent).PathAndQuery;
        await AccountSite.JoinAsync(host, host.Visitor(), link, ("Name", "Eerste"));

        Assert.Equal(OrganisationRole.Administrator, (await host.UseAsync(db => TestPeople.MembershipAsync(db, "eerste@iemand.test"))).Role);
        var page = await platform.PageAsync(path);
        Assert.Equal("Nu wel iemand", page.Heading());
        Assert.Null(page.QuerySelector("input[name=Email]"));
        Assert.Single(await platform.SendFormAsync(path, ("Email", "tweede@iemand.test"), ("_handler", "rename-organisation"), ("Name", ""), ("Was", "Nu wel iemand")).FaultsAsync());
    }

    [Fact]
    public async Task Closing_EndsWhatItsPeopleCouldDoForIt()
    {
        using var platform = await host.PlatformAsync();
        using var member = await host.MemberAsync("lid@sluit.test", "Sluit Straks");
        var id = (await host.UseAsync(db => TestPeople.MembershipAsync(db, "lid@sluit.test"))).Organisation;
        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync(OrganisationPaths.Show(id))).StatusCode);

        await platform.SendFormAsync(OrganisationPaths.Manage(id), ("Sure", "true"), ("_handler", "close-organisation"));

        Assert.Contains("gesloten op 21 november 2026", (await platform.PageAsync(OrganisationPaths.Manage(id))).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(OrganisationPaths.Show(id))).StatusCode);
        Assert.True(await member.IsInAsync());
        Assert.True(await host.UseAsync(db => db.Set<Membership>().AllAsync(one => one.Organisation != id || one.EndedAt != null)));
    }

    [Fact]
    public async Task Others_DoNotFindIt_AndNobodyFindsOneThatIsNotThere()
    {
        using var platform = await host.PlatformAsync();
        using var administrator = await host.MemberAsync("beheer@schiedam.test", "GM0606");
        var own = (await host.UseAsync(db => TestPeople.MembershipAsync(db, "beheer@schiedam.test"))).Organisation;
        var (_, form) = await platform.FillInAsync(OrganisationPaths.Manage(own), ("Name", "Overgenomen"), ("_handler", "rename-organisation"));

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(OrganisationPaths.Manage(own))).StatusCode);
        Assert.False((await administrator.PostAsync(OrganisationPaths.Manage(own), form)).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await platform.GetAsync("/beheer/organisaties/00000000-0000-0000-0000-000000000001")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await platform.GetAsync("/beheer/organisaties/geen-nummer")).StatusCode);
        Assert.False(await host.UseAsync(db => db.Set<Organisation>().AnyAsync(one => one.Name == "Overgenomen")));
    }

    private static async Task<string> MakeAsync(HttpClient platform, string name)
    {
        var made = await platform.SendFormAsync("/beheer/organisaties/nieuw", ("Kind", "Adviser"), ("Name", name));
        return made.Headers.Location!.PathAndQuery().Split('?')[0];
    }
}
