using System.Text.Json;

namespace Samenspel.Modules.Access.OpenId.Proving;

/// <summary>Reads claims from the ID token and, what is not in there, from the answer about the person.</summary>
internal sealed class ClaimValues(JsonElement token, JsonElement? person)
{
    private const int Most = 500;

    public string? One(string name) => All(name) is [{ Length: > 0 } value, ..] ? value : null;

    /// <summary>The values of a claim, whether it is one or a list; a name with dots leads into objects.</summary>
    public IReadOnlyList<string> All(string name) => (Find(token, name) ?? (person is { } more ? Find(more, name) : null)) switch
    {
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Take(Most).Select(Text).OfType<string>()],
        { } value when Text(value) is { } text => [text],
        _ => [],
    };

    // A claim may have dots in its own name, as an address has.
    private static JsonElement? Find(JsonElement all, string name)
    {
        if (all.TryGetProperty(name, out var found))
        {
            return found;
        }

        foreach (var part in name.Split('.'))
        {
            if (all.ValueKind != JsonValueKind.Object || !all.TryGetProperty(part, out all))
            {
                return null;
            }
        }

        return all;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
