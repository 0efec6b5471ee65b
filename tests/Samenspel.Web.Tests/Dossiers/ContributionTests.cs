using System.Net;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>Contributions: private until shared, by an act, and then for the future withdrawn.</summary>
public sealed class ContributionTests(DossierSite site)
{
    [Theory]
    [InlineData("nl", "Titel: vul een titel in.")]
    [InlineData("en", "Title: enter a title.")]
    public async Task Form_WithoutTitle_ComesBackWithTheRefusal(string language, string fault)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Zonder titel");

        var answer = await SendAsync(visitor, DossierPaths.NewContribution(id), ("Title", " "), ("Text", "Iets"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal([fault], (await SamenspelHost.ReadAsync(answer)).Faults());
    }

    /// <summary>The server's own limit is below what the setting may allow.</summary>
    [Fact]
    public void Pages_ThatTakeAFile_AreReadWhole()
    {
        var limits = site.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { } path && path.StartsWith("/dossiers/{Id:guid}/inbreng/", StringComparison.Ordinal)
                && (path.EndsWith("/nieuw", StringComparison.Ordinal) || path.EndsWith("/wijzigen", StringComparison.Ordinal)))
            .Select(endpoint => endpoint.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize).ToList();

        Assert.Equal([UploadStore.MostOfAForm, UploadStore.MostOfAForm], limits);
    }

    [Fact]
    public async Task File_ComesBackAsAnAttachmentUnderACleanName_AndOneThatIsNotAllowedIsRefused()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Met bestand");

        var refused = await SendAsync(visitor, DossierPaths.NewContribution(id), ("Title", "Slecht"), "<script>alert(1)</script>", "plan.pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        var made = await SendAsync(visitor, DossierPaths.NewContribution(id), ("Title", "Goed"), "naam;1\n", "../../lijst.csv");
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var file = await visitor.GetAsync(made.Headers.Location!.OriginalString.Split('?')[0] + "/bestand");

        Assert.Equal("naam;1\n", await file.Content.ReadAsStringAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("lijst.csv", file.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.EndsWith("; sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contribution_IsSeenByAnotherOrganisation_OnlyWhileItIsShared()
    {
        using var visitor = await site.VisitorAsync();
        using var other = await site.Host.MemberAsync("piet@papendrecht.test", "GM0590", OrganisationRole.Administrator);
        var id = await site.OpenAsync("Delen met de streek", "1-1-2026", "GM0505.GM0590");
        var made = await SendAsync(visitor, DossierPaths.NewContribution(id), ("Title", "Onze kosten"), ("Text", "Geheim getal"));
        var path = made.Headers.Location!.OriginalString.Split('?')[0];

        await other.PageAsync(path, HttpStatusCode.NotFound);
        await SendAsync(visitor, DossierPaths.Sharing(id), ("Circle", "Participants"), ("Delen", "1"));
        await other.PageAsync(DossierPaths.Show(id));
        await other.PageAsync(path, HttpStatusCode.NotFound);
        await SendAsync(visitor, path, ("Circle", "Participants"), ("Delen", "1"));
        Assert.Contains("Geheim getal", (await other.PageAsync(path)).Text(), StringComparison.Ordinal);

        var page = await visitor.PageAsync(path);
        Assert.Contains("piet", page.Text(), StringComparison.Ordinal);
        var act = page.QuerySelector("button[name=Intrekken]")!.GetAttribute("value")!;
        await SendAsync(visitor, path, ("Intrekken", act), ("Circle", ""));
        await other.PageAsync(path, HttpStatusCode.NotFound);
        Assert.Contains("ingetrokken door", (await visitor.PageAsync(path)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_OfTheSecond_ShowsBothVersions()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Twee tegelijk");
        var made = await SendAsync(visitor, DossierPaths.NewContribution(id), ("Title", "Eerste"), ("Text", "A"));
        var path = made.Headers.Location!.OriginalString.Split('?')[0] + "/wijzigen";
        await SendAsync(visitor, path, ("Title", "Van de ander"), ("Version", "1"));

        var answer = await SendAsync(visitor, path, ("Title", "Van mij"), ("Version", "1"));
        var page = await SamenspelHost.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Van de ander", page.QuerySelector(".utrecht-alert--warning tbody tr td:last-child")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Van mij", page.QuerySelector("#f-Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task ClosedDossier_IsReadAndNotWritten_UntilItIsOpenAgain()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Dicht en open");
        await visitor.SendFormAsync(DossierPaths.Closing(id), ("State", "Closed"));

        await visitor.PageAsync(DossierPaths.Show(id));
        await visitor.PageAsync(DossierPaths.Change(id), HttpStatusCode.Forbidden);
        await visitor.PageAsync(DossierPaths.NewContribution(id), HttpStatusCode.Forbidden);
        await visitor.SendFormAsync(DossierPaths.Closing(id), ("State", "Open"));
        await visitor.PageAsync(DossierPaths.Change(id));
    }

    [Theory]
    [InlineData("morgen", "", 2)]
    [InlineData("1-1-2020", "Selectielijst 1.1", 1)]
    public async Task Archive_WithoutATermOrAGround_IsRefused(string until, string ground, int faults)
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Archief");

        var answer = await visitor.SendFormAsync(DossierPaths.Closing(id), ("State", "Archived"), ("KeptUntil", until), ("Ground", ground));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(faults, (await SamenspelHost.ReadAsync(answer)).Faults().Count);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient visitor, string path, params (string Name, string Value)[] values) => visitor.ContributeAsync(path, values);

    private static Task<HttpResponseMessage> SendAsync(HttpClient visitor, string path, (string Name, string Value) value, string content, string fileName) =>
        visitor.ContributeAsync(path, [value], content, fileName);
}
