using System.Net;

using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Shell;

/// <summary>The whole site below a path, as behind a proxy.</summary>
public sealed class PathBaseTests : IAsyncLifetime
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "data-source"];

    private readonly SamenspelHost _host = SamenspelHost.With(("Site:PathBase", "/samenspel"));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task EveryAddressOnEveryPage_StandsBelowThePath()
    {
        var outside = new List<string>();
        foreach (var path in PageList.WithoutParameters())
        {
            var page = await _host.Member().PageAsync("/samenspel" + path);
            outside.AddRange(
                from element in page.QuerySelectorAll("[href], [src], [action], [data-source]")
                from attribute in AddressAttributes
                let address = element.GetAttribute(attribute)
                where address is not null && address.StartsWith('/') && !address.StartsWith("/samenspel", StringComparison.Ordinal)
                select $"{path}: {element.LocalName} {attribute}={address}");
        }

        Assert.Empty(outside);
    }

    [Fact]
    public async Task Form_BelowThePath_LeadsToAPageBelowIt()
    {
        using var visitor = _host.Member();

        var response = await visitor.SendFormAsync("/samenspel/dossiers/nieuw", ("Title", "Onder een pad"), ("ReferenceDate", "1-1-2026"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/samenspel/dossiers/", response.Headers.Location!.IsAbsoluteUri ? response.Headers.Location.AbsolutePath : response.Headers.Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_ChosenBelowThePath_IsKeptThere()
    {
        using var visitor = _host.Member();

        var chosen = await visitor.GetAsync("/samenspel/hulp?taal=en");

        Assert.Equal("/samenspel/hulp", chosen.Headers.Location!.ToString());
        Assert.Contains("path=/samenspel", chosen.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }
}
