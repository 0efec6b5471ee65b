using System.Text.Json;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Lays two documents beside each other. The order of properties does not count, that of lists does.</summary>
public static class JsonDifferences
{
    public static IEnumerable<JsonDifference> Between(JsonElement? kept, JsonElement? now, string path = "$")
    {
        if (kept is { ValueKind: JsonValueKind.Object } left && now is { ValueKind: JsonValueKind.Object } right)
        {
            var names = left.EnumerateObject().Concat(right.EnumerateObject()).Select(property => property.Name).Distinct(StringComparer.Ordinal);
            return names.SelectMany(name => Between(Property(left, name), Property(right, name), $"{path}.{name}"));
        }

        if (kept is { ValueKind: JsonValueKind.Array } ours && now is { ValueKind: JsonValueKind.Array } theirs)
        {
            var most = Math.Max(ours.GetArrayLength(), theirs.GetArrayLength());
            return Enumerable.Range(0, most).SelectMany(i => Between(Item(ours, i), Item(theirs, i), $"{path}[{i}]"));
        }

        return IsSame(kept, now) ? [] : [new(path, Text(kept), Text(now))];
    }

    private static JsonElement? Property(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement? Item(JsonElement list, int position) => position < list.GetArrayLength() ? list[position] : null;

    /// <summary>1.50 is 1.5.</summary>
    private static bool IsSame(JsonElement? kept, JsonElement? now) => kept is { } left && now is { } right
        ? JsonElement.DeepEquals(left, right)
        : kept is null && now is null;

    private static string? Text(JsonElement? element) => element switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } => "{…}",
        { ValueKind: JsonValueKind.Array } => "[…]",
        { } one => one.GetRawText(),
    };
}
