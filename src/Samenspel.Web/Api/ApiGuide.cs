using System.Text.Json;

namespace Samenspel.Web.Api;

/// <summary>The description of the API as a page shows it.</summary>
internal sealed record ApiGuide(IReadOnlyList<ApiGuide.Group> Groups)
{
    public static ApiGuide Read(string description)
    {
        using var document = JsonDocument.Parse(description);
        var root = document.RootElement;
        var operations = (from path in root.GetProperty("paths").EnumerateObject()
                          from operation in path.Value.EnumerateObject()
                          where operation.Value.ValueKind == JsonValueKind.Object && operation.Value.TryGetProperty("operationId", out _)
                          select (Tag: operation.Value.GetProperty("tags")[0].GetString()!, Row: RowOf(path.Name, operation))).ToLookup(pair => pair.Tag, pair => pair.Row);
        return new ApiGuide(
        [
            .. root.GetProperty("tags").EnumerateArray().Select(tag => tag.GetProperty("name").GetString()!).Select(name => new Group(
                name,
                root.GetProperty("tags").EnumerateArray().First(tag => tag.GetProperty("name").GetString() == name).GetProperty("description").GetString()!,
                [.. operations[name]])),
        ]);
    }

    private static Row RowOf(string path, JsonProperty operation) => new(
        operation.Value.GetProperty("operationId").GetString()!,
        operation.Name.ToUpperInvariant(),
        path,
        operation.Value.GetProperty("summary").GetString()!,
        [.. Parameters(operation.Value).Select(one => one.GetProperty("name").GetString()!)],
        [.. operation.Value.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).Order(StringComparer.Ordinal)],
        operation.Value.GetProperty("security").EnumerateArray().Any(one => !one.EnumerateObject().Any()));

    private static IEnumerable<JsonElement> Parameters(JsonElement operation) => operation.TryGetProperty("parameters", out var parameters)
        ? parameters.EnumerateArray().Where(one => one.GetProperty("in").GetString() != "path")
        : [];

    internal sealed record Group(string Name, string Description, IReadOnlyList<Row> Operations);

    internal sealed record Row(
        string Id, string Method, string Path, string Summary, IReadOnlyList<string> Parameters, IReadOnlyList<string> Statuses, bool IsPublic);
}
