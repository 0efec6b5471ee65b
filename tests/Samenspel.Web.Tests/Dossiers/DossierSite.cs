using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Web.Tests.Access;

[assembly: AssemblyFixture(typeof(Samenspel.Web.Tests.Dossiers.DossierSite))]

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>A site of its own for tests that open, change and remove dossiers, with an example of the tests' own making.</summary>
public sealed class DossierSite : IAsyncLifetime
{
    public SamenspelHost Host { get; } = SamenspelHost.With();

    public DossierId Example { get; private set; }

    /// <summary>The list as it was before any test opened a dossier.</summary>
    public IDocument EmptyList { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        EmptyList = await Host.Member().PageAsync("/dossiers");
        await using var scope = Host.Services.CreateAsyncScope();
        var example = new ExampleDossier(
            "proefvoorbeeld", "Voorbeeld Proefstreek", new DateOnly(2004, 8, 9), "een verzonnen rapport",
            [new("GM0517", "'s-Gravendeel", 9000), new(null, "Gemeente A", 31_000)]);
        Example = (await scope.ServiceProvider.GetRequiredService<IDossiers>().KeepExampleAsync(example, CancellationToken.None)).Id;
    }

    public async Task<HttpClient> VisitorAsync(string language = "nl")
    {
        var visitor = Host.Member();
        await visitor.GetAsync($"/hulp?taal={language}");
        return visitor;
    }

    /// <summary>Opens a dossier through its form.</summary>
    public async Task<DossierId> OpenAsync(string title, string date = "1-1-2026", string codes = "", params (string Name, string Value)[] more)
    {
        using var visitor = await VisitorAsync();
        var opened = await visitor.SendFormAsync("/dossiers/nieuw", ("Title", title), ("ReferenceDate", date));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        var id = new DossierId(Guid.Parse(opened.Headers.Location!.OriginalString.Split('/')[^2]));
        if (codes.Length > 0 || more.Length > 0)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await ChooseAsync(visitor, id, codes, more)).StatusCode);
        }

        return id;
    }

    public static Task<HttpResponseMessage> ChooseAsync(HttpClient visitor, DossierId id, string codes, params (string Name, string Value)[] more) =>
        visitor.SendFormAsync(DossierPaths.Participants(id), [("Kies", codes), .. more, ("Vastleggen", "1")]);

    internal async Task<Dossier> StoredAsync(DossierId id) => await Host.UseAsync(async db =>
        (await db.Set<Dossier>().AsNoTracking().Include(dossier => dossier.Participants.OrderBy(participant => participant.Position)).ToListAsync())
            .Single(dossier => dossier.Id == id));

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();
}
