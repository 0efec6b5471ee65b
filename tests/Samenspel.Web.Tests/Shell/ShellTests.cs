using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Shell;

public sealed partial class ShellTests(SamenspelHost host)
{
    /// <summary>Every page without a parameter in its address, found from the routes themselves.</summary>
    public static TheoryData<string> Pages() => [.. PageList.WithoutParameters()];

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_InDutchAndEnglish_HasOneHeadingAndAllLandmarks(string path)
    {
        foreach (var language in new[] { "nl", "en" })
        {
            var page = await host.Member(language).PageAsync(path);

            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotNull(page.QuerySelector("header"));
            Assert.NotNull(page.QuerySelector("main#inhoud"));
            Assert.NotNull(page.QuerySelector("footer a[href='/toegankelijkheid']"));
            Assert.Contains("– Samenspel", page.Title, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_HasNothingInline(string path)
    {
        var page = await host.Member().PageAsync(path);

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_HasIdsThatOccurOnceAndLinksInsideItThatLeadSomewhere(string path)
    {
        var page = await host.Member().PageAsync(path);

        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.DoesNotContain(page.QuerySelectorAll("a[href*='#']").Select(link => link.GetAttribute("href")!.Split('#')[1]), id => page.GetElementById(id) is null);
    }

    [Fact]
    public async Task Pages_LinkOnlyToPagesThatAreThere()
    {
        var visitor = host.Member();
        var links = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in PageList.WithoutParameters())
        {
            var page = await visitor.PageAsync(path);
            links.UnionWith(page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]));
        }

        var broken = new List<string>();
        foreach (var link in links.GroupBy(Shape).SelectMany(alike => alike.Take(3)))
        {
            var status = (await visitor.GetAsync(link)).StatusCode;
            if (status is not (HttpStatusCode.OK or HttpStatusCode.Redirect))
            {
                broken.Add($"{link}: {status}");
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public async Task Answer_CarriesTheSecurityHeaders()
    {
        foreach (var path in new[] { "/", "/nergens", "/assets/site.css" })
        {
            var headers = (await host.Visitor().GetAsync(path)).Headers;

            Assert.Equal(
                "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; img-src 'self' data:",
                headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("DENY", headers.GetValues("X-Frame-Options").Single());
            Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        }
    }

    [Fact]
    public async Task Answer_OverHttps_AsksForHttpsForAYear()
    {
        using var visitor = host.CreateClient(new() { BaseAddress = new Uri("https://localhost") });

        var headers = (await visitor.GetAsync("/hulp")).Headers;

        Assert.Equal("max-age=31536000", headers.GetValues("Strict-Transport-Security").Single());
        Assert.False((await host.Visitor().GetAsync("/hulp")).Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Language_IsDutchWhateverTheBrowserSays_UntilSomebodyChooses()
    {
        using var visitor = host.Visitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB");
        Assert.Equal("Rekenregels en bronnen", (await visitor.PageAsync("/bronnen")).Heading());

        var chosen = await visitor.GetAsync("/bronnen?taal=en&x=1");

        Assert.Equal("/bronnen?x=1", chosen.Headers.Location!.ToString());
        Assert.Equal("Methods and sources", (await visitor.PageAsync("/bronnen")).Heading());
    }

    [Theory]
    [InlineData("//elders.example/x?taal=en", "/elders.example/x")]
    [InlineData("///elders.example?taal=en", "/elders.example")]
    public async Task Language_ChosenAtAnAddressWithTwoSlashes_NeverLeadsToAnotherSite(string path, string expected)
    {
        var answer = await host.Server.SendAsync(context =>
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = path.Split('?')[0];
            context.Request.QueryString = new QueryString("?" + path.Split('?')[1]);
        });

        Assert.Equal(expected, answer.Response.Headers.Location.ToString());
    }

    [Theory]
    [InlineData("/bronnen?taal=fr")]
    [InlineData("/bronnen?taal=")]
    public async Task Language_ThatWeDoNotHave_ChangesNothing(string path) =>
        Assert.Equal("Rekenregels en bronnen", (await host.Visitor().PageAsync(path)).Heading());

    [Theory]
    [InlineData("/zoeken?zoek=ab%00c")]
    [InlineData("/zoeken?zoek=ab%EF%BF%BE")]
    [InlineData("/zoeken/suggesties?zoek=ab%EF%BF%BE")]
    [InlineData("/gemeenten?zoek=%EF%BF%BE%00")]
    [InlineData("/gemeenten.csv?zoek=a%EF%BF%BE")]
    [InlineData("/samenwerkingsverbanden?zoek=a%EF%BF%BE%00")]
    [InlineData("/dossiers?zoek=a%00%EF%BF%BE")]
    [InlineData("/dossiers.csv?zoek=a%00%EF%BF%BE")]
    [InlineData("/zoeken?zoek=a%ED%A0%80b")]
    [InlineData("/zoeken/suggesties?zoek=%ED%A0%80")]
    [InlineData("/gemeenten?zoek=a%ED%B0%80")]
    [InlineData("/samenwerkingsverbanden?zoek=%ED%A0%80")]
    [InlineData("/dossiers?zoek=%ED%A0%80")]
    public async Task Search_ForWhatIsNoText_FindsNothingAndDoesNotFail(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await host.Visitor().GetAsync(path)).StatusCode);

    [Fact]
    public async Task UnknownPage_IsNotFoundAndHelpsOn()
    {
        var page = await host.Visitor().PageAsync("/nergens", HttpStatusCode.NotFound);

        Assert.Equal("Niet gevonden", page.Heading());
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
    }

    [Fact]
    public async Task ErrorPage_ByItsOwnAddress_IsNotFound() => await host.Visitor().PageAsync("/fout/500", HttpStatusCode.NotFound);

    [Fact]
    public async Task Form_WithoutItsToken_IsRefusedWithAFriendlyPage()
    {
        var response = await host.Visitor().PostAsync("/dossiers/nieuw", new FormUrlEncodedContent([new("Title", "x"), new("_handler", "open-dossier")]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("Dit formulier konden we niet verwerken", (await SamenspelHost.ReadAsync(response)).Heading());
    }

    [Fact]
    public async Task Assets_AreServedUnderFingerprintedNames()
    {
        using var visitor = host.Visitor();
        var page = await visitor.PageAsync("/hulp");
        foreach (var address in new[] { page.QuerySelector("script[type=module]")!.GetAttribute("src")!, page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")! })
        {
            Assert.Matches(Fingerprinted(), address);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task SecurityText_IsThereWhenTheInstallationSaysWhom()
    {
        await using var known = SamenspelHost.With(("Site:SecurityContact", "mailto:security@example.nl"));

        var text = await known.Visitor().GetStringAsync("/.well-known/security.txt");

        Assert.Contains("Contact: mailto:security@example.nl", text, StringComparison.Ordinal);
        Assert.Contains("Expires: 2027-05-20T09:00:00Z", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().GetAsync("/.well-known/security.txt")).StatusCode);
    }

    [Fact]
    public async Task Robots_MayReadTheAtlasAndNotTheDossiers()
    {
        var robots = await host.Visitor().GetAsync("/robots.txt");

        Assert.Equal("text/plain", robots.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "User-agent: *\nDisallow: /dossiers\nDisallow: /api/\nDisallow: /zoeken\n",
            await robots.Content.ReadAsStringAsync());
        await using var below = SamenspelHost.With(("Site:PathBase", "/samenspel"));
        Assert.Contains("Disallow: /samenspel/dossiers\n", await below.Visitor().GetStringAsync("/samenspel/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Favicon_IsThereForWhoAsksWithoutReadingThePage()
    {
        var icon = await host.Visitor().GetAsync("/favicon.ico");

        Assert.Equal("image/x-icon", icon.Content.Headers.ContentType!.MediaType);
        Assert.Equal([0, 0, 1, 0], (await icon.Content.ReadAsByteArrayAsync())[..4]);
    }

    [Fact]
    public async Task Site_CalledByAnotherName_RefusesIt()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/hulp") { Headers = { Host = "elders.example" } };

        Assert.Equal(HttpStatusCode.BadRequest, (await host.Visitor().SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/gemeenten/GM0505", HttpStatusCode.OK)]
    [InlineData("/nergens", HttpStatusCode.NotFound)]
    public async Task Head_OfAPage_AnswersAsGetWithoutABody(string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        var answer = await host.Visitor().SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [GeneratedRegex(@"^/assets/[a-z]+\.[a-z0-9]{10}\.(js|css)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Fingerprinted();

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f-]{27}|GM\d{4}|\d+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Varying();

    private static string Shape(string link) => Varying().Replace(link, "*");
}
