using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel.Acting;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>The addresses of the running site that ask who is there, and the forms that can stand on each.</summary>
internal static class MatrixAddresses
{
    public static List<string> All(SamenspelHost host) => [.. Endpoints(host).Select(Template).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A page has the forms of its own module only; an endpoint without a page reads no form, so that one is enough.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Forms(SamenspelHost host) => Endpoints(host)
        .GroupBy(Template, StringComparer.Ordinal)
        .ToDictionary(
            address => address.Key,
            address => address.Select(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.Assembly.GetName().Name).FirstOrDefault(name => name is not null) is { } module
                && FormNames.Of(module) is { Count: > 0 } forms ? forms : ["geen"],
            StringComparer.Ordinal);

    public static string Fill(string template, Guid id, Guid piece) => string.Join('/', template.Split('/').Select(part =>
        !part.StartsWith('{') ? part
        : part.StartsWith("{inbreng", StringComparison.OrdinalIgnoreCase) || part.StartsWith("{bijdrage", StringComparison.Ordinal) ? piece.ToString()
        : part.StartsWith("{bezwaar", StringComparison.OrdinalIgnoreCase) ? MatrixWorld.Objection.ToString()
        : part.Contains(":int", StringComparison.Ordinal) ? "1"
        : part.Contains("guid", StringComparison.Ordinal) || part.StartsWith("{id", StringComparison.OrdinalIgnoreCase) ? id.ToString()
        : "GM0505"));

    public static bool IsOfDossier(string template) =>
        template.StartsWith("/dossiers/{", StringComparison.Ordinal) || template.StartsWith("/api/v1/dossiers/{", StringComparison.Ordinal);

    public static bool IsOfContribution(string template) =>
        template.Contains("{inbreng", StringComparison.OrdinalIgnoreCase) || template.Contains("{bijdrage", StringComparison.Ordinal);

    private static IEnumerable<RouteEndpoint> Endpoints(SamenspelHost host) => host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PermissionAttribute>() is { NeedsActor: true });

    private static string Template(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
}
