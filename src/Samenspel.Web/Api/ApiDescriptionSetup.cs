using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Samenspel.Web.StartUp;
using Samenspel.Web.Texts;
using Samenspel.WebKit.Api;

namespace Samenspel.Web.Api;

/// <summary>How the description of the API is made from its endpoints.</summary>
internal static class ApiDescriptionSetup
{
    /// <summary>The scheme by which operations say that they take a token.</summary>
    public const string Token = "token";

    public static void AddApiDescription(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ApiDescription>();
        builder.Services.ConfigureHttpJsonOptions(options => ApiJson.Apply(options.SerializerOptions));
        builder.Services.AddOpenApi(ApiDescription.Name, options =>
        {
            options.ShouldInclude = description => description.RelativePath?.StartsWith(ApiAddress.Root[1..] + "/", StringComparison.Ordinal) is true;
            options.CreateSchemaReferenceId = info => NameOf(info.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(info);
            options.AddOperationTransformer<OperationWords>();
            options.AddSchemaTransformer<SchemaWords>();
            options.AddDocumentTransformer((document, context, _) =>
            {
                Head(document, context.ApplicationServices.GetRequiredService<SiteSetup>().PathBase);
                return Task.CompletedTask;
            });
        });
    }

    private static string? NameOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ApiPage<>)
        ? "LijstVan" + NameOf(type.GetGenericArguments()[0])
        : type.GetCustomAttribute<ApiNameAttribute>()?.Name;

    private static void Head(OpenApiDocument document, string pathBase)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Samenspel",
            Version = SiteSetup.ApiVersion,
            Description = ApiPageTexts.Doc_Info,
            Contact = new OpenApiContact { Name = "Samenspel", Url = new Uri(pathBase + "/hulp", UriKind.Relative) },
            License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };
        document.Servers = [new OpenApiServer { Url = pathBase + ApiAddress.Root, Description = ApiPageTexts.Doc_Server }];
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            paths.Add(path[ApiAddress.Root.Length..], item);
        }

        document.Paths = paths;
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = ApiPageTexts.Doc_Token },
        };
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        document.Components.Schemas.Remove("ProblemDetails");
        document.Components.Schemas["Probleem"] = OperationWords.ProblemSchema();
        document.Tags = document.Paths.Values.SelectMany(item => item.Operations ?? []).SelectMany(pair => pair.Value.Tags ?? new HashSet<OpenApiTagReference>())
            .Select(tag => tag.Reference.Id!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => new OpenApiTag { Name = name, Description = ApiPageTexts.ResourceManager.GetString($"Tag_{name}", System.Globalization.CultureInfo.CurrentUICulture) }).ToHashSet();
    }
}
