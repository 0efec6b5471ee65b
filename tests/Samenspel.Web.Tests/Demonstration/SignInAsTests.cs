using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Demonstration;

/// <summary>Being anybody of the fictional region, in the demonstration and nowhere else.</summary>
[OnOneDatabase("The demonstration always has a SQLite file of its own.")]
public sealed class SignInAsTests(SamenspelHost normal, DemonstrationSite demonstration) : IClassFixture<DemonstrationSite>
{
    [Theory]
    [InlineData("nl", "U bent Noor Dekker, Wolderveen (fictief)", "Van persoon wisselen", "dit bent u nu")]
    [InlineData("en", "You are Noor Dekker, Wolderveen (fictief)", "Switch person", "this is you now")]
    public async Task Click_SignsInAndEveryPageSaysWhoOneIs(string language, string who, string change, string you)
    {
        using var visitor = await demonstration.BecomeAsync(DemonstrationSite.Lead, language);

        foreach (var path in new[] { "/", "/dossiers", "/gemeenten/GM0505", "/demo" })
        {
            var strip = DemonstrationSite.Strip(await visitor.PageAsync(path));
            Assert.Contains(who, strip, StringComparison.Ordinal);
            Assert.Contains(change, strip, StringComparison.Ordinal);
        }

        Assert.Contains(you, (await visitor.PageAsync("/demo")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Demonstratie. Deze regio is fictief")]
    [InlineData("en", "Demonstration. This region is fictional")]
    public async Task Strip_StandsOnEveryPageAlsoOnThatOfAFault(string language, string sentence)
    {
        using var visitor = demonstration.Host.Visitor(language);

        foreach (var path in PageList.WithoutParameters().Except(["/dossiers/nieuw"], StringComparer.Ordinal).Append("/demo"))
        {
            using var answer = await visitor.GetAsync(path);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                Assert.Contains(sentence, DemonstrationSite.Strip(await SamenspelHost.ReadAsync(answer)), StringComparison.Ordinal);
            }

            Assert.Equal("noindex, nofollow", answer.Headers.GetValues("X-Robots-Tag").Single());
        }

        Assert.Contains(sentence, DemonstrationSite.Strip(await visitor.PageAsync("/bestaat-niet", HttpStatusCode.NotFound)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossier_OfAGroup_IsSeenByItsPeopleAndParticipantsAndByNobodyElse()
    {
        using var lead = await demonstration.BecomeAsync(DemonstrationSite.Lead);
        var dossier = await DemonstrationSite.FindAsync(lead, "ICT-beheer Vierwaarden");
        Assert.NotNull(dossier);

        foreach (var person in new[] { DemonstrationSite.Participant, "lisa-meijer", "mira-lammers", "yara-simons" })
        {
            using var reader = await demonstration.BecomeAsync(person);
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(dossier)).StatusCode);
        }

        foreach (var person in new[] { DemonstrationSite.Outsider, DemonstrationSite.Leaver, "anna-beheer", "puck-jansma", "mo-amrani" })
        {
            using var outsider = await demonstration.BecomeAsync(person);
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(dossier)).StatusCode);
        }
    }

    [Fact]
    public async Task Dossiers_ArePrivatePreparedAndPublic_WithTheExamplesBeside()
    {
        using var visitor = demonstration.Host.Visitor();
        using var owner = await demonstration.BecomeAsync("fatma-yildiz");
        using var lead = await demonstration.BecomeAsync(DemonstrationSite.Lead);

        Assert.NotNull(await DemonstrationSite.FindAsync(visitor, "Servicedesk Vierwaarden"));
        Assert.NotNull(await DemonstrationSite.FindAsync(visitor, "IT-beheer Drechtsteden 2004"));
        Assert.Null(await DemonstrationSite.FindAsync(visitor, "ICT-beheer Vierwaarden"));
        Assert.NotNull(await DemonstrationSite.FindAsync(owner, "Verkenning Zilverdijk"));
        Assert.Null(await DemonstrationSite.FindAsync(lead, "Verkenning Zilverdijk"));
    }

    [Theory]
    [InlineData("nl", "illustratief", "Illustratieve cijfers, gemaakt voor de demonstratie", "Illustratief: gemeenten en cijfers van dit dossier bestaan niet")]
    [InlineData("en", "illustrative", "Illustrative figures, made for the demonstration", "Illustrative: the municipalities and figures of this dossier do not exist")]
    public async Task Dossier_SaysThatItsFiguresAreIllustrations(string language, string inhabitants, string source, string caveat)
    {
        using var lead = await demonstration.BecomeAsync(DemonstrationSite.Lead, language);
        var dossier = await DemonstrationSite.FindAsync(lead, "ICT-beheer Vierwaarden");

        var overview = await lead.PageAsync(dossier!);
        var figures = (await lead.PageAsync($"{dossier}/businesscase")).Text();

        Assert.Equal(6, overview.QuerySelectorAll("[aria-labelledby=deelnemers] tbody tr").Count(row => row.TextContent.Contains(inhabitants, StringComparison.Ordinal)));
        Assert.Contains(source, figures, StringComparison.Ordinal);
        Assert.Contains(caveat, figures, StringComparison.Ordinal);
        Assert.Empty(overview.QuerySelectorAll("a[href*='/gemeenten/GM99']"));
    }

    [Fact]
    public async Task SignInAs_WithoutTheTokenOfTheForm_IsRefused()
    {
        using var visitor = demonstration.Host.Visitor();

        using var answer = await visitor.PostAsync("/demo/aanmelden", new FormUrlEncodedContent([new("wie", DemonstrationSite.Lead)]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.Contains("sessie=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("noor-dekker@vierwaarden.example")]
    public async Task SignInAs_SomebodyWhoIsNotOfTheRegion_IsNotFound(string person)
    {
        using var visitor = demonstration.Host.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await DemonstrationSite.SignInAsync(visitor, person)).StatusCode);
    }

    [Theory]
    [InlineData("/gemeenten?zoek=a", "/gemeenten?zoek=a")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example/", "/")]
    [InlineData("/\t/elsewhere.example/", "/")]
    public async Task Return_StaysWithinTheSite(string back, string expected)
    {
        using var visitor = demonstration.Host.Visitor();

        var answer = await DemonstrationSite.SignInAsync(visitor, DemonstrationSite.Lead, back);

        Assert.Equal(expected, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Switch_EndsTheSessionBeforeIt_AndLeavingEndsTheLast()
    {
        using var visitor = await demonstration.BecomeAsync(DemonstrationSite.Lead);
        using var answer = await DemonstrationSite.SignInAsync(visitor, DemonstrationSite.Outsider);
        Assert.Contains("Ria Kramer", DemonstrationSite.Strip(await visitor.PageAsync("/")), StringComparison.Ordinal);

        var page = await visitor.PageAsync("/demo");
        var token = page.QuerySelector("form[action='/demo/afmelden'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var left = await visitor.PostAsync("/demo/afmelden", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        Assert.DoesNotContain("Ria Kramer", DemonstrationSite.Strip(await visitor.PageAsync("/")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "192.0.2.7")]
    [InlineData("Host", "samenspel.example")]
    public async Task Visitor_FromElsewhereOrUnderAnotherName_GetsNothing(string header, string value)
    {
        using var visitor = demonstration.Host.Visitor();
        visitor.DefaultRequestHeaders.Add(header, value);

        using var answer = await visitor.GetAsync("/demo");

        Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        Assert.DoesNotContain("noor-dekker", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NormalSite_HasNeitherThePageNorTheEndpointsNorTheRegion()
    {
        using var visitor = normal.Visitor();
        using var member = normal.Member();

        foreach (var someone in new[] { visitor, member })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await someone.GetAsync("/demo")).StatusCode);
            foreach (var path in new[] { "/demo/aanmelden", "/demo/afmelden" })
            {
                using var answer = await someone.PostAsync(path, new FormUrlEncodedContent([new("wie", DemonstrationSite.Lead)]));
                using var nowhere = await someone.PostAsync("/bestaat-niet", new FormUrlEncodedContent([]));
                Assert.Equal(nowhere.StatusCode, answer.StatusCode);
                Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, $"{path}: {answer.StatusCode}");
            }

            Assert.Null(DemonstrationSite.Strip(await someone.PageAsync("/")));
        }

        var routes = normal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText ?? "");
        Assert.DoesNotContain(routes, route => route.TrimStart('/').StartsWith("demo", StringComparison.Ordinal));
        Assert.Null(normal.Services.GetService(typeof(Samenspel.Modules.Access.Contracts.IDemonstrationSessions)));
        Assert.Null(normal.Services.GetService(typeof(Samenspel.Modules.Access.Contracts.IDemonstrationPeople)));
    }
}
