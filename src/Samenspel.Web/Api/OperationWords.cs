using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Samenspel.Kernel.Acting;
using Samenspel.Web.Texts;
using Samenspel.WebKit.Api;

namespace Samenspel.Web.Api;

/// <summary>Adds to an operation what its endpoint says of itself: parameters, headers, refusals and words for people.</summary>
internal sealed class OperationWords : IOpenApiOperationTransformer
{
    private const string Problems = "application/problem+json";

    /// <summary>What every refusal looks like.</summary>
    public static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = Text("Problem"),
        Required = new HashSet<string>(["status", "title", "detail", "code"], StringComparer.Ordinal),
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri" },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["code"] = new OpenApiSchema { Type = JsonSchemaType.String, Examples = [JsonValue.Create("dossiers.title-missing")!] },
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                    {
                        ["code"] = new OpenApiSchema { Type = JsonSchemaType.String },
                        ["field"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null },
                        ["message"] = new OpenApiSchema { Type = JsonSchemaType.String },
                    },
                },
            },
        },
    };

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Summary = Text($"Op_{operation.OperationId}");
        operation.Parameters = [.. (operation.Parameters ?? []).Where(parameter => parameter.In == ParameterLocation.Path)];
        foreach (var parameter in metadata.OfType<QueryParameters>().SelectMany(one => one.All))
        {
            operation.Parameters.Add(Query(parameter));
        }

        if (metadata.OfType<TakesBody>().FirstOrDefault() is { } body)
        {
            // Which property must be there is said by the refusals, all at once.
            var schema = await context.GetOrCreateSchemaAsync(body.Type, cancellationToken: cancellationToken);
            BodySchema.Loosen(schema);
            context.Document!.AddComponent(body.Name, schema);
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    ["application/json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(body.Name, context.Document) },
                },
            };
        }

        if (metadata.OfType<TakesFile>().FirstOrDefault() is { } file)
        {
            operation.RequestBody = FileContentWords.Body(file);
        }

        Headers(operation, metadata);
        Refusals(operation, context, metadata);
    }

    private static void Headers(OpenApiOperation operation, IList<object> metadata)
    {
        if (metadata.OfType<WantsTag>().Any())
        {
            operation.Parameters!.Add(Header("If-Match", "Header_IfMatch", required: true));
        }

        if (metadata.OfType<AnswersOnce>().Any())
        {
            operation.Parameters!.Add(Header("Idempotency-Key", "Header_IdempotencyKey", required: false));
        }

        if (metadata.OfType<AnswersWithTag>().Any() && !metadata.OfType<WantsTag>().Any())
        {
            operation.Parameters!.Add(Header("If-None-Match", "Header_IfNoneMatch", required: false));
            operation.Responses!["304"] = new OpenApiResponse { Description = Text("Status_304") };
        }
    }

    private static void Refusals(OpenApiOperation operation, OpenApiOperationTransformerContext context, IList<object> metadata)
    {
        var isPublic = metadata.OfType<PermissionAttribute>().LastOrDefault()?.Permission == typeof(Everyone);
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ApiDescriptionSetup.Token, context.Document)] = [] }];
        if (isPublic)
        {
            operation.Security.Add([]);
        }

        foreach (var status in (string[])["400", "401", "406", "429"])
        {
            operation.Responses!.TryAdd(status, new OpenApiResponse());
        }

        foreach (var (status, response) in operation.Responses!)
        {
            var answer = (OpenApiResponse)response;
            answer.Description = Text(status == "415" && metadata.OfType<TakesFile>().Any() ? "Status_415File" : $"Status_{status}");
            answer.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { ["API-Version"] = Says("Header_ApiVersion") };
            if (status[0] is '4' or '5')
            {
                answer.Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    [Problems] = new OpenApiMediaType { Schema = new OpenApiSchemaReference("Probleem", context.Document) },
                };
            }

            Extra(answer, status, metadata);
        }
    }

    private static void Extra(OpenApiResponse answer, string status, IList<object> metadata)
    {
        if (status == "429")
        {
            answer.Headers!["Retry-After"] = Says("Header_RetryAfter");
        }

        if (status is "200" or "201" && (metadata.OfType<AnswersWithTag>().Any() || status == "201"))
        {
            answer.Headers!["ETag"] = Says("Header_ETag");
        }

        if (status == "200" && metadata.OfType<AnswersWithFile>().FirstOrDefault() is { } file)
        {
            answer.Content = FileContentWords.Answer(file);
        }

        if (status == "201")
        {
            answer.Headers!["Location"] = Says("Header_Location");
        }

        if (status == "200" && metadata.OfType<QueryParameters>().Any(one => one.All.Contains(QueryParameter.Page)))
        {
            answer.Headers!["Link"] = Says("Header_Link");
        }
    }

    private static OpenApiHeader Says(string key) => new() { Description = Text(key), Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiParameter Header(string name, string key, bool required) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = Text(key),
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiParameter Query(QueryParameter parameter)
    {
        var one = new OpenApiSchema
        {
            Type = parameter.Kind switch
            {
                "integer" => JsonSchemaType.Integer,
                "boolean" => JsonSchemaType.Boolean,
                "number" => JsonSchemaType.Number,
                _ => JsonSchemaType.String,
            },
            Format = parameter.Kind is "date" or "date-time" ? parameter.Kind : parameter.Kind == "integer" ? "int32" : null,
            Enum = parameter.Words is { } words ? [.. words.Select(word => (JsonNode)JsonValue.Create(word)!)] : null,
            Minimum = parameter.Minimum?.ToString(CultureInfo.InvariantCulture),
            Maximum = parameter.Maximum?.ToString(CultureInfo.InvariantCulture),
        };
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Required = parameter.IsRequired,
            Description = Text($"Query_{parameter.Name}"),
            Schema = parameter.IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
        };
    }

    private static string Text(string key) => ApiPageTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"There is no text {key}.");
}
