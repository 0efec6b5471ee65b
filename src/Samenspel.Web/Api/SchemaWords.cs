using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Samenspel.Web.Texts;
using Samenspel.WebKit.Api;

namespace Samenspel.Web.Api;

/// <summary>Adds to a schema the words that it takes and what its properties mean.</summary>
internal sealed class SchemaWords : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is not { } property)
        {
            if (context.JsonTypeInfo.Type.GetCustomAttributes(typeof(ApiNameAttribute), inherit: false).OfType<ApiNameAttribute>().FirstOrDefault() is { } name)
            {
                schema.Description = ApiPageTexts.ResourceManager.GetString($"Schema_{name.Name}", CultureInfo.CurrentUICulture);
            }

            return Task.CompletedTask;
        }

        if (property.AttributeProvider?.GetCustomAttributes(typeof(ApiWordsAttribute), inherit: false).OfType<ApiWordsAttribute>().FirstOrDefault() is { } words)
        {
            schema.Enum = [.. words.Words.Select(word => (JsonNode)JsonValue.Create(word)!)];
            if (property.IsGetNullable)
            {
                schema.Enum.Add(JsonNullSentinel.JsonNull);
            }
        }

        schema.Description ??= ApiPageTexts.ResourceManager.GetString($"Field_{property.Name}", CultureInfo.CurrentUICulture);
        return Task.CompletedTask;
    }
}
