using Microsoft.OpenApi;
using Samenspel.WebKit.Api;

namespace Samenspel.Web.Api;

/// <summary>Describes operations that take or give a file instead of JSON.</summary>
internal static class FileContentWords
{
    public static OpenApiRequestBody Body(TakesFile file) => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            ["multipart/form-data"] = new OpenApiMediaType
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string>([file.Part], StringComparer.Ordinal),
                    Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { [file.Part] = Binary() },
                },
            },
        },
    };

    public static IDictionary<string, OpenApiMediaType> Answer(AnswersWithFile file) =>
        file.Types.ToDictionary(type => type, _ => new OpenApiMediaType { Schema = Binary() }, StringComparer.Ordinal);

    private static OpenApiSchema Binary() => new() { Type = JsonSchemaType.String, Format = "binary" };
}
