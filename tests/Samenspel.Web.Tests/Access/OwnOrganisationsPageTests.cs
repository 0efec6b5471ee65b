using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access;

/// <summary>The list of organisations that a person works for.</summary>
public sealed class OwnOrganisationsPageTests(SamenspelHost host)
{
    private const string Path = "/organisaties";

    [Theory]
    [InlineData("nl", "Mijn organisaties", "Gemeente GM0518 Beheerder", "Adviesbureau Noord Medewerker")]
    [InlineData("en", "My organisations", "Gemeente GM0518 Administrator", "Adviesbureau Noord Member")]
    public async Task Page_ListsTheOnesOfThePersonWithTheRole(string language, string heading, string first, string second)
    {
        var email = $"twee-{language}@haag.test";
        using var browser = await host.MemberAsync(email, "GM0518", language: language);
        await host.MemberAsync(email, "Adviesbureau Noord", OrganisationRole.Member);
        await host.MemberAsync("ander@haag.test", "Adviesbureau Zuid");

        var page = await browser.PageAsync(Path);

        Assert.Equal(heading, page.Heading());
        var lines = page.QuerySelectorAll("main .sms-pick li").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(Ordered(first, second), Ordered([.. lines]));
        Assert.DoesNotContain("Adviesbureau Zuid", page.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "U werkt nog voor geen organisatie.")]
    [InlineData("en", "You do not work for an organisation yet.")]
    public async Task Person_WhoLeft_IsToldWhatToDo(string language, string sentence)
    {
        var email = $"los-{language}@haag.test";
        using var browser = await host.MemberAsync(email, "GM0518", OrganisationRole.Member, language);
        var membership = await host.UseAsync(db => TestPeople.MembershipAsync(db, email));
        await host.UseAsync(db => db.Set<Membership>().Where(one => one.Id == membership.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, SamenspelHost.Now)));

        Assert.Contains(sentence, (await browser.PageAsync(Path)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitor_IsAskedToSignIn() =>
        Assert.Equal("/aanmelden?terug=%2Forganisaties", (await host.Visitor().GetAsync(Path)).Headers.Location!.PathAndQuery());

    private static string[] Ordered(params string[] lines) => [.. lines.Order(StringComparer.Ordinal)];
}
