using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access;

/// <summary>Adding an organisation. Municipalities of today and of the past: see the tests of organisations.</summary>
public sealed class NewOrganisationPageTests(SamenspelHost host)
{
    private const string Path = "/beheer/organisaties/nieuw";

    [Theory]
    [InlineData("nl", "Nieuwe organisatie", "Naam: vul een naam in.", "Soort: kies wat voor organisatie het is.", "Gemeente: kies een gemeente van nu, met de naam of de CBS-code.")]
    [InlineData("en", "New organisation", "Name: enter a name.", "Kind: choose what kind of organisation it is.", "Municipality: choose a municipality of today, by name or CBS code.")]
    public async Task Page_InBothLanguages_TellsWhatIsWrong(string language, string heading, string name, string kind, string municipality)
    {
        using var platform = await host.PlatformAsync(language);
        Assert.Equal(heading, (await platform.PageAsync(Path)).Heading());

        async Task<IReadOnlyList<string>> FaultsAsync(params (string Name, string Value)[] fields) => await platform.SendFormAsync(Path, fields).FaultsAsync();
        Assert.Equal([name], await FaultsAsync(("Kind", "Adviser"), ("Name", " \t ")));
        Assert.Equal([kind], await FaultsAsync(("Kind", "Onzin"), ("Name", "Bureau")));
        Assert.Equal([kind], await FaultsAsync(("Kind", "9"), ("Name", "Bureau")));
        Assert.Equal([municipality], await FaultsAsync(("Kind", "Municipality"), ("Municipality", ""), ("Name", "Dordrecht")));
    }

    [Fact]
    public async Task Name_IsShortEnoughAndOfOneOrganisation()
    {
        using var platform = await host.PlatformAsync();
        var made = await platform.SendFormAsync(Path, ("Kind", "Partnership"), ("Name", "  Samen   Sterk  "), ("Municipality", "Dordrecht"));
        Assert.Equal("Samen Sterk", (await platform.PageAsync(made.Headers.Location!.OriginalString)).Heading());
        var kept = await host.UseAsync(db => db.Set<Organisation>().SingleAsync(one => one.Name == "Samen Sterk"));
        Assert.Equal((OrganisationKind.Partnership, null), (kept.Kind, kept.Code));

        var again = await SamenspelHost.ReadAsync(await platform.SendFormAsync(Path, ("Kind", "Adviser"), ("Name", "SAMEN STERK")));
        Assert.Contains("SAMEN STERK", Assert.Single(again.Faults()), StringComparison.Ordinal);
        Assert.Equal("SAMEN STERK", again.QuerySelector("input[name=Name]")!.GetAttribute("value"));
        Assert.Equal([$"Naam: gebruik hoogstens {Organisation.NameMaxLength} tekens."], await platform.SendFormAsync(
            Path, ("Kind", "Adviser"), ("Name", new string('x', Organisation.NameMaxLength + 1))).FaultsAsync());
    }

    [Fact]
    public async Task Others_NeitherFindNorUseIt()
    {
        using var platform = await host.PlatformAsync();
        using var administrator = await host.MemberAsync("beheer@gouda.test", "GM0513");
        var (_, form) = await platform.FillInAsync(Path, ("Kind", "Adviser"), ("Name", "Van een vreemde"));

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(Path)).StatusCode);
        Assert.False((await administrator.PostAsync(Path, form)).IsSuccessStatusCode);
        Assert.False(await host.UseAsync(db => db.Set<Organisation>().AnyAsync(one => one.Name == "Van een vreemde")));
    }
}
