using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>Freezing a version for a decision: with a ground, once, and for good.</summary>
public sealed class FreezeVersionPageTests(SamenspelHost host)
{
    [Fact]
    public async Task Frozen_IsOnceAndForGood_AndKeepsTheDossier()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await visitor.MakeVersionAsync(path, "Besluit");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendFormAsync(version + "/bevriezen", ("Ground", " "))).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync(version + "/bevriezen", ("Ground", "Besluit van 8 november"))).StatusCode);

        var page = await visitor.PageAsync(version);
        Assert.Contains("Besluit van 8 november", page.Text(), StringComparison.Ordinal);
        Assert.Null((await visitor.PageAsync(version + "/bevriezen")).QuerySelector("main form[method=post]"));
        Assert.Null((await visitor.PageAsync(version + "/verwijderen")).QuerySelector("main form[method=post]"));
        var title = (await visitor.PageAsync(path)).Heading();
        var refused = await visitor.SendFormAsync($"{path}/verwijderen", ("Name", title));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("voor een besluit bevroren", string.Join(' ', (await SamenspelHost.ReadAsync(refused)).Faults()), StringComparison.Ordinal);

        var dossier = VersionVisits.DossierOf(path);
        await host.UseAsync(db => db.Set<CaseVersion>().Where(one => one.DossierId == dossier).ExecuteDeleteAsync());
        Assert.Contains(new VersionSealFault(dossier.Value, 1, VersionSealFaultKind.Gone), (await host.CheckSealsAsync()).Faults);
    }
}
