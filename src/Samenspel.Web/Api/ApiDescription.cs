using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Samenspel.Web.StartUp;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Web.Api;

/// <summary>The description of the API, made from its endpoints once in each language.</summary>
internal sealed class ApiDescription([FromKeyedServices(ApiDescription.Name)] IOpenApiDocumentProvider provider)
{
    public const string Name = "v1";
    public const string Path = ApiAddress.Root + "/openapi.json";

    private readonly ConcurrentDictionary<string, Task<string>> _texts = new(StringComparer.Ordinal);

    /// <summary>In the language of the request.</summary>
    public Task<string> ReadAsync() => _texts.GetOrAdd(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, _ => WriteAsync());

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, async (HttpContext http, ApiDescription description) =>
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Results.Text(await description.ReadAsync(), "application/json");
    }).ExcludeFromDescription().IsPublicFile();

    private async Task<string> WriteAsync()
    {
        var document = await provider.GetOpenApiDocumentAsync();
        document.Info.Version = SiteSetup.ApiVersion;
        var json = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
        using var parsed = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(parsed.RootElement, Written) + "\n";
    }

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
