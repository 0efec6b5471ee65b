using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel.Acting;
using Samenspel.Web.Security;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>What was added without saying who may use it keeps the site closed.</summary>
public sealed partial class DeclaredPermissionsTests
{
    [Fact]
    public void Check_WithAnEndpointThatDeclaresNothing_NamesItAndOnlyIt()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => DeclaredPermissions.Check([Endpoint("GET /open", new PermissionAttribute(typeof(Everyone))), Endpoint("GET /vergeten")]));

        Assert.Contains("GET /vergeten", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("GET /open", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WithAPermissionThatCannotJudgeAVisit_NamesTheEndpoint()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => DeclaredPermissions.Check([Endpoint("GET /geen-bezoek", new PermissionAttribute(typeof(string)))]));

        Assert.Contains("GET /geen-bezoek", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WithEndpointsThatAllDeclare_LetsTheSiteOpen() =>
        DeclaredPermissions.Check([Endpoint("GET /open", new PermissionAttribute(typeof(Everyone))), Endpoint("GET /mijn", new PermissionAttribute(typeof(SignedIn)))]);

    [Fact]
    public async Task Site_WithAnEndpointThatDeclaresNothing_DoesNotStart()
    {
        var host = SamenspelHost.With(services => services.AddTransient<IStartupFilter, ForgottenEndpoint>());

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(async () => await host.InitializeAsync());

        Assert.Contains("GET /vergeten", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_AnEndpointThatDeclaresNothing_Throws() =>
        Assert.Throws<InvalidOperationException>(() => DeclaredPermissions.Of(Endpoint("GET /vergeten")));

    [Fact]
    public void EveryPage_SaysInItsSourceWhoMayOpenIt()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Atlas.AtlasDatabase.RepositoryRoot, "src"), "*.razor", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .Where(page => Address().IsMatch(page.Text)).ToList();

        Assert.True(pages.Count > 40, $"Only {pages.Count} pages.");
        Assert.Empty(pages.Where(page => !Declaration().IsMatch(page.Text)).Select(page => page.File));
    }

    private sealed class ForgottenEndpoint : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseRouting();
            app.UseEndpoints(endpoints => endpoints.MapGet("/vergeten", () => "open"));
            next(app);
        };
    }

    private static RouteEndpoint Endpoint(string name, params object[] metadata) =>
        new(_ => Task.CompletedTask, RoutePatternFactory.Parse("/" + name.Split('/')[1]), 0, new EndpointMetadataCollection(metadata), name);

    [GeneratedRegex("^@page \"", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^@attribute \[Permission\(typeof\(\w+\)\)\]", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Declaration();
}
