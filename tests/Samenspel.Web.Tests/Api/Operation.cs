using System.Text.Json;

namespace Samenspel.Web.Tests.Api;

/// <summary>An operation of the API as its description has it, with an address at which it can be asked.</summary>
/// <param name="Path">With placeholders.</param>
internal sealed record Operation(string Id, HttpMethod Method, string Path, JsonElement Description)
{
    private static readonly Guid Nowhere = Guid.Parse("00000000-0000-4000-8000-000000000000");

    /// <summary>An address of this shape; what it is about need not be there.</summary>
    public string Address => At(name => (name, Path.StartsWith("/dossiers", StringComparison.Ordinal)) switch
    {
        ("code", _) => "GM0505",
        ("id", false) => "nergens",
        ("nummer", _) => "1",
        ("spoor", _) => "1",
        ("poort", _) => "start-research",
        ("vraag", _) => "research.scope",
        ("fase", _) => "research",
        ("jaar", _) => "2026",
        _ => Nowhere.ToString(),
    });

    public bool TakesBody => Description.TryGetProperty("requestBody", out _);

    /// <summary>Whether its body is a file instead of JSON.</summary>
    public bool TakesFile => TakesBody && Description.GetProperty("requestBody").GetProperty("content").TryGetProperty("multipart/form-data", out _);

    public bool IsWrite => Method != HttpMethod.Get && Id is not ("BerekenBusinesscase" or "BerekenToetreding");

    /// <summary>Its address with these values in it.</summary>
    public string At(Func<string, string> valueOf) =>
        string.Join('/', Path.Split('/').Select(part => part.StartsWith('{') ? valueOf(part[1..^1]) : part));

    public bool WantsTag => Names("header").Contains("If-Match", StringComparer.Ordinal);

    public IEnumerable<string> Names(string place) => Description.TryGetProperty("parameters", out var parameters)
        ? parameters.EnumerateArray().Where(one => one.GetProperty("in").GetString() == place).Select(one => one.GetProperty("name").GetString()!)
        : [];

    public static async Task<IReadOnlyList<Operation>> AllAsync(SamenspelHost host)
    {
        using var document = JsonDocument.Parse(await host.Visitor().GetStringAsync("/api/v1/openapi.json"));
        return
        [
            .. from path in document.RootElement.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               where operation.Value.ValueKind == JsonValueKind.Object && operation.Value.TryGetProperty("operationId", out _)
               select new Operation(
                   operation.Value.GetProperty("operationId").GetString()!, HttpMethod.Parse(operation.Name), path.Name, operation.Value.Clone()),
        ];
    }
}
