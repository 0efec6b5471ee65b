using System.Text.Json;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Lays two documents beside each other. The order of properties does not count, that of lists only where their items have no key.</summary>
public static class JsonDifferences
{
    private const string Value = "value";

    private static readonly JsonElement EmptyList = JsonElement.Parse("[]");
    private static readonly JsonElement EmptyObject = JsonElement.Parse("{}");

    /// <param name="kept">What it was.</param>
    /// <param name="now">What it is.</param>
    /// <param name="path">Where both stand.</param>
    /// <param name="keyOf">By what an item of a list is known; without it, or where two items share a key, by its place.</param>
    public static IEnumerable<JsonDifference> Between(JsonElement? kept, JsonElement? now, string path = "$", Func<JsonElement, string?>? keyOf = null)
    {
        if (kept is { ValueKind: JsonValueKind.Object } left && now is { ValueKind: JsonValueKind.Object } right)
        {
            var names = left.EnumerateObject().Concat(right.EnumerateObject()).Select(property => property.Name).Distinct(StringComparer.Ordinal);
            return names.SelectMany(name => Between(Property(left, name), Property(right, name), $"{path}.{name}", keyOf));
        }

        // A bare number is the same as an object that says more about it.
        if (IsNumber(now) && kept is { ValueKind: JsonValueKind.Object } told && told.TryGetProperty(Value, out _))
        {
            return told.EnumerateObject().SelectMany(one => Between(one.Value, one.NameEquals(Value) ? now : null, $"{path}.{one.Name}", keyOf));
        }

        if (IsNumber(kept) && now is { ValueKind: JsonValueKind.Object } tells && tells.TryGetProperty(Value, out _))
        {
            return tells.EnumerateObject().SelectMany(one => Between(one.NameEquals(Value) ? kept : null, one.Value, $"{path}.{one.Name}", keyOf));
        }

        if (keyOf is not null && (kept ?? now) is { } only && (kept is null || now is null) && HoldsLists(only))
        {
            return Between(kept ?? Nothing(only), now ?? Nothing(only), path, keyOf);
        }

        if (kept is { ValueKind: JsonValueKind.Array } ours && now is { ValueKind: JsonValueKind.Array } theirs)
        {
            if (keyOf is not null && Keyed(ours, keyOf) is { } before && Keyed(theirs, keyOf) is { } after)
            {
                return before.Keys.Union(after.Keys, StringComparer.Ordinal)
                    .SelectMany(key => Between(Item(before, key), Item(after, key), $"{path}[{key}]", keyOf));
            }

            var most = Math.Max(ours.GetArrayLength(), theirs.GetArrayLength());
            return Enumerable.Range(0, most).SelectMany(i => Between(Item(ours, i), Item(theirs, i), $"{path}[{i}]", keyOf));
        }

        return IsSame(kept, now) ? [] : [new(path, Text(kept), Text(now))];
    }

    private static bool IsNumber(JsonElement? element) => element is { ValueKind: JsonValueKind.Number };

    // Where lists are read item by item, one that is not there is empty.
    private static bool HoldsLists(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.GetArrayLength() > 0 && element.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object),
        JsonValueKind.Object => element.EnumerateObject().Any() && element.EnumerateObject().All(property => property.Value.ValueKind == JsonValueKind.Array),
        _ => false,
    };

    private static JsonElement Nothing(JsonElement like) => like.ValueKind == JsonValueKind.Array ? EmptyList : EmptyObject;

    private static Dictionary<string, JsonElement>? Keyed(JsonElement list, Func<JsonElement, string?> keyOf)
    {
        var items = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        return list.EnumerateArray().All(item => keyOf(item) is { } key && items.TryAdd(key, item)) ? items : null;
    }

    private static JsonElement? Item(Dictionary<string, JsonElement> items, string key) => items.TryGetValue(key, out var item) ? item : null;

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
