using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Participants;

namespace Samenspel.Web.Tests.Dossiers;

public sealed class ChangeDossierTests(DossierSite site)
{
    [Theory]
    [InlineData("nl", "Op deze datum bestonden deze deelnemers niet: 's-Gravendeel. Kies een andere datum of wijzig eerst de deelnemers.")]
    [InlineData("en", "'s-Gravendeel")]
    public async Task ReferenceDate_ThatBreaksAParticipant_IsRefusedWithItsName(string language, string fault)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Verzetten", "9-8-2004", "GM0517.GM0531");

        var answer = await visitor.SendFormAsync(DossierPaths.Change(id), ("ReferenceDate", "1-1-2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(fault, Assert.Single((await SamenspelHost.ReadAsync(answer)).Faults()), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2004, 8, 9), (await site.StoredAsync(id)).ReferenceDate);
    }

    [Fact]
    public async Task ReferenceDate_ThatMoves_TakesTheAtlasInhabitantsAlongAndLeavesWhatWasEntered()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Meetellen", "1-1-2026", "GM0505", ("Unnamed[0].Name", "A"), ("Unnamed[0].Inhabitants", "1000"));

        await visitor.SendFormAsync(DossierPaths.Change(id), ("ReferenceDate", "1-1-2010"));
        Assert.Equal([null, 1000], (await site.StoredAsync(id)).Participants.Select(one => one.Inhabitants));

        await visitor.SendFormAsync(DossierPaths.Change(id), ("ReferenceDate", "1-7-2026"));
        Assert.Equal([122_991, 1000], (await site.StoredAsync(id)).Participants.Select(one => one.Inhabitants));
    }

    [Fact]
    public async Task Details_AreChangedAndTheDossierSaysSo()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Voor");

        var answer = await visitor.SendFormAsync(DossierPaths.Change(id), ("Title", "Na"), ("Goal", "Minder kwetsbaar"));

        var page = await visitor.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal("Na", page.Heading());
        Assert.Contains("Minder kwetsbaar", page.Text(), StringComparison.Ordinal);
        Assert.Equal("Opgeslagen. De gegevens van het dossier zijn gewijzigd.", page.QuerySelector("[role=status]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Copy_OfAnExample_IsOnesOwnWithTheSameParticipants()
    {
        using var visitor = await site.VisitorAsync();

        var answer = await visitor.SendFormAsync(DossierPaths.Copy(site.Example));

        var copy = await site.StoredAsync(IdIn(answer));
        Assert.Equal(("Kopie van Voorbeeld Proefstreek", false, new DateOnly(2004, 8, 9)), (copy.Title, copy.IsExample, copy.ReferenceDate));
        Assert.Equal([("GM0517", 9000, InhabitantsSource.Report), (null, 31_000, InhabitantsSource.Report)], copy.Participants.Select(one => (one.Code, one.Inhabitants!.Value, one.InhabitantsSource)));
        Assert.Empty(copy.Participants.Select(one => one.Id).Intersect((await site.StoredAsync(site.Example)).Participants.Select(one => one.Id)));

        await DossierSite.ChooseAsync(visitor, copy.Id, "GM0517.GM0531");
        Assert.Equal(
            [("Hendrik-Ido-Ambacht", null, InhabitantsSource.Atlas), ("'s-Gravendeel", 9000, InhabitantsSource.Report), ("Gemeente A", 31_000, InhabitantsSource.Report)],
            (await site.StoredAsync(copy.Id)).Participants.Select(one => (one.Name, one.Inhabitants, one.InhabitantsSource)));
        Assert.Equal(2, (await site.StoredAsync(site.Example)).Participants.Count);
    }

    [Fact]
    public async Task Copy_OfACopy_ProposesTheSameNameAndALongOneLosesItsEnd()
    {
        using var visitor = await site.VisitorAsync();
        var copy = IdIn(await visitor.SendFormAsync(DossierPaths.Copy(await site.OpenAsync("Origineel")), ("Title", "Kopie van Origineel")));
        var longOne = await site.OpenAsync(new string('x', 106) + "😀" + new string('x', 12));

        Assert.Equal("Kopie van Origineel", (await visitor.PageAsync(DossierPaths.Copy(copy))).QuerySelector("#f-Title")!.GetAttribute("value"));
        var proposed = (await visitor.PageAsync(DossierPaths.Copy(longOne))).QuerySelector("#f-Title")!.GetAttribute("value")!;
        Assert.Equal(120, proposed.Length);
        Assert.EndsWith("x😀x…", proposed, StringComparison.Ordinal);
        Assert.Equal("Copy of a dossier", CopyDossier.TitleFor("Copy of a dossier").Replace("Kopie van ", "", StringComparison.Ordinal));
        Assert.Equal(["Naam: vul een naam in"], (await SamenspelHost.ReadAsync(await visitor.SendFormAsync(DossierPaths.Copy(copy), ("Title", " ")))).Faults());
    }

    [Theory]
    [InlineData("nl", "“Weg” verwijderen?", "Het dossier is verwijderd.")]
    [InlineData("en", "Remove “Weg”?", "The dossier has been removed.")]
    public async Task Remove_AsksFirstAndThenTheDossierIsGone(string language, string question, string done)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Weg", "1-1-2026", "GM0505");

        Assert.Contains(question, (await visitor.PageAsync(DossierPaths.Remove(id))).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendFormAsync(DossierPaths.Remove(id), ("Name", "Een ander"))).StatusCode);
        var answer = await visitor.SendFormAsync(DossierPaths.Remove(id), ("Name", "weg"));

        Assert.Equal(done, (await visitor.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector("[role=status]")!.TextContent.Trim());
        await visitor.PageAsync(DossierPaths.Show(id), HttpStatusCode.NotFound);
        Assert.Equal(0, await site.Host.UseAsync(db => Task.FromResult(
            db.Set<Modules.Dossiers.Domain.Participant>().AsEnumerable().Count(participant => participant.DossierId == id))));
    }

    [Theory]
    [InlineData("nl", "Dit is een voorbeeld. Maak een kopie om iets te wijzigen.")]
    [InlineData("en", "This is an example. Make a copy to change something.")]
    public async Task Example_OnEveryPageThatWouldChangeIt_PointsToACopy(string language, string sentence)
    {
        using var visitor = await site.VisitorAsync(language);
        foreach (var path in new[] { DossierPaths.Change(site.Example), DossierPaths.Participants(site.Example), DossierPaths.Remove(site.Example) })
        {
            var page = await visitor.PageAsync(path, HttpStatusCode.Forbidden);

            Assert.Contains(sentence, page.Text(), StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("main form[method=post]"));
            Assert.NotNull(page.QuerySelector($"main a[href='{DossierPaths.Copy(site.Example)}']"));
        }
    }

    [Fact]
    public async Task Example_WhenAFormIsForged_DoesNotChange()
    {
        using var visitor = await site.VisitorAsync();
        var own = await site.OpenAsync("Eigen", "1-1-2026", "GM0505");
        foreach (var (path, twin) in new[]
        {
            (DossierPaths.Change(site.Example), DossierPaths.Change(own)),
            (DossierPaths.Participants(site.Example), DossierPaths.Participants(own)),
            (DossierPaths.Remove(site.Example), DossierPaths.Remove(own)),
        })
        {
            var form = (await visitor.PageAsync(twin)).QuerySelectorAll("main form[method=post] input[name]")
                .Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value") ?? "")).Append(new("Vastleggen", "1"));
            var answer = await visitor.PostAsync(path, new FormUrlEncodedContent(form.Where(field => field.Key != "Version").Append(new("Version", "1"))));
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }

        var stored = await site.StoredAsync(site.Example);
        Assert.Equal(("Voorbeeld Proefstreek", 1, 2), (stored.Title, stored.Version, stored.Participants.Count));
    }

    [Fact]
    public async Task Example_AskedToChangeByItsHandlers_IsForbidden()
    {
        await using var scope = site.Host.Services.CreateAsyncScope();
        async Task<RefusalKind> AskAsync<TRequest>(TRequest request) =>
            (await scope.ServiceProvider.GetRequiredService<IHandle<TRequest, DossierId>>().HandleAsync(request, CancellationToken.None)).Refusals.Single().Kind;

        Assert.Equal(RefusalKind.Forbidden, await AskAsync(new ChangeDossier(site.Example, 1, new DossierForm("x", null, "1-1-2026"))));
        Assert.Equal(RefusalKind.Forbidden, await AskAsync(new ChangeParticipants(site.Example, 1, ["GM0505"], [])));
        Assert.Equal(RefusalKind.Forbidden, (await scope.ServiceProvider.GetRequiredService<IHandle<RemoveDossier, ReleasedFiles>>().HandleAsync(new RemoveDossier(site.Example, 1, "x"), CancellationToken.None)).Refusals.Single().Kind);
        Assert.Equal(RefusalKind.NotFound, await AskAsync(new CopyDossier(default, "x")));
    }

    [Fact]
    public async Task Example_OnItsPage_SaysWhatItIs()
    {
        using var visitor = await site.VisitorAsync();

        var page = await visitor.PageAsync(DossierPaths.Show(site.Example));

        Assert.Contains("met cijfers uit een verzonnen rapport", page.QuerySelector("aside.sms-example")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href='{DossierPaths.Remove(site.Example)}']"));
    }

    private static DossierId IdIn(HttpResponseMessage answer) => new(Guid.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1].Split('?')[0]));
}
