using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samenspel.Web.Tests.Api;

/// <summary>
/// A client that is made from <c>docs/api/openapi.json</c> alone: it knows operations by their id, sends what is described and refuses an answer that is not.
/// </summary>
internal sealed class DescribedClient(HttpClient http, JsonElement description)
{
    public async Task<(JsonElement Body, string? Tag)> CallAsync(string operation, string? id = null, JsonObject? body = null, string? ifMatch = null)
    {
        var (method, path, described) = Find(operation);
        var server = description.GetProperty("servers")[0].GetProperty("url").GetString();
        using var request = new HttpRequestMessage(method, server + path.Replace("{id}", id, StringComparison.Ordinal));
        if (body is not null)
        {
            var sent = JsonSerializer.SerializeToElement(body);
            Check(sent, described.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema"), "request");
            request.Content = JsonContent.Create(body);
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using var answer = await http.SendAsync(request);
        var responses = described.GetProperty("responses");
        var status = ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(responses.TryGetProperty(status, out var expected), $"{operation} answers {status}, which is not described.");
        Assert.True(answer.IsSuccessStatusCode, $"{operation}: {status} {await answer.Content.ReadAsStringAsync()}");
        var text = await answer.Content.ReadAsStringAsync();
        if (text.Length == 0)
        {
            return (default, null);
        }

        var json = JsonDocument.Parse(text).RootElement;
        Check(json, expected.GetProperty("content").GetProperty(answer.Content.Headers.ContentType!.MediaType!).GetProperty("schema"), operation);
        return (json, answer.Headers.ETag?.ToString());
    }

    private (HttpMethod Method, string Path, JsonElement Described) Find(string id)
    {
        var found = from path in description.GetProperty("paths").EnumerateObject()
                    from operation in path.Value.EnumerateObject()
                    where operation.Value.TryGetProperty("operationId", out var known) && known.GetString() == id
                    select (HttpMethod.Parse(operation.Name), path.Name, operation.Value);
        return found.Single();
    }

    // What the description may say of a value: another schema, one of several, a type, words, properties and items.
    private void Check(JsonElement value, JsonElement schema, string place)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(value, description.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), place);
            return;
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            if (value.ValueKind != JsonValueKind.Null)
            {
                Check(value, choices.EnumerateArray().Last(), place);
            }

            return;
        }

        if (schema.TryGetProperty("type", out var type))
        {
            string[] types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)] : [type.GetString()!];
            Assert.True(types.Any(one => Fits(value, one)), $"{place} is {value.ValueKind}, described as {type}.");
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            Assert.Contains(value.ToString(), words.EnumerateArray().Select(word => word.ToString()));
        }

        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            Assert.All(value.EnumerateObject(), property => Assert.True(properties.TryGetProperty(property.Name, out _), $"{place}.{property.Name} is not described."));
            foreach (var property in value.EnumerateObject())
            {
                Check(property.Value, properties.GetProperty(property.Name), $"{place}.{property.Name}");
            }
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Check(item, schema.GetProperty("items"), place + "[]");
            }
        }
    }

    private static bool Fits(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}
