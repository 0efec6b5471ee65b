using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>A version that was made to try something goes, after a question.</summary>
public sealed class RemoveVersionPageTests(SamenspelHost host)
{
    [Fact]
    public async Task Removed_GivesItsNumberToNobody()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await visitor.MakeVersionAsync(path, "Proef");

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync(version + "/verwijderen")).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(version)).StatusCode);
        Assert.EndsWith("/versies/2", await visitor.MakeVersionAsync(path, "Opnieuw"), StringComparison.Ordinal);
    }
}
