using Microsoft.OpenApi;

namespace Samenspel.Web.Api;

/// <summary>What is sent may leave out properties, at every depth; an answer has them all.</summary>
internal static class BodySchema
{
    public static void Loosen(OpenApiSchema schema)
    {
        schema.Required = null;
        foreach (var property in (schema.Properties?.Values ?? []).OfType<OpenApiSchema>())
        {
            if (property.Type == JsonSchemaType.Object)
            {
                property.Type |= JsonSchemaType.Null;
            }

            Loosen(property);
        }

        if (schema.Items is OpenApiSchema items)
        {
            Loosen(items);
        }
    }
}
