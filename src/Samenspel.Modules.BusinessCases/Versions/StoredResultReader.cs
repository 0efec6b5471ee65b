using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Reads a stored result document of this or an older edition, without demanding more than it needs.</summary>
internal static class StoredResultReader
{
    /// <returns>Null when the bytes are no result document.</returns>
    public static StoredResult? Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory());
            return Result(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static StoredResult Result(JsonElement root) => new(
        Text(root, "title") ?? "",
        (int)(Number(root, "years") ?? 0),
        (int?)Number(root, "priceYear"),
        Text(root, "vat"),
        [.. Items(root, "variants").Select(one => new StoredVariant(Text(one, "variant") ?? "", Local(one, "name"), [.. Items(one, "against").Select(Baseline)]))],
        [.. Items(root, "missing").Select(one => new StoredMissing(Text(one, "participant") ?? "", Text(one, "figure") ?? ""))],
        [.. Items(root, "defaults").Select(Default)],
        Local(root, "evidence"));

    private static StoredBaseline Baseline(JsonElement one) =>
        new(Text(one, "baseline") ?? "", Saving(Child(one, "total")), [.. Items(one, "participants").Select(participant => Saving(participant))]);

    private static StoredSaving Saving(JsonElement? one) => one is { ValueKind: JsonValueKind.Object } saving
        ? new(
            Text(saving, "id"), Local(saving, "name"), Spread(Child(saving, "euro")), Spread(Child(saving, "fteLastYear")),
            Child(saving, "payBack") is { ValueKind: JsonValueKind.Object } payBack ? (int?)Number(payBack, "medianYear") : null)
        : new(null, null, null, null, null);

    private static StoredSpread? Spread(JsonElement? one)
    {
        if (one is not { ValueKind: JsonValueKind.Object } spread || Number(spread, "p50") is not { } middle)
        {
            return null;
        }

        var error = Child(spread, "standardError") is { ValueKind: JsonValueKind.Object } given ? given : (JsonElement?)null;
        return new(
            Number(spread, "mean") ?? middle,
            Number(spread, "p10") ?? middle,
            middle,
            Number(spread, "p90") ?? middle,
            Number(spread, "chanceOfSaving") ?? 0,
            error is { } mean ? Number(mean, "mean") : null,
            error is { } chance ? Number(chance, "chanceOfSaving") : null);
    }

    private static StoredDefault Default(JsonElement one) => new(
        Text(one, "id") ?? "",
        Local(one, "name") ?? new(Text(one, "id") ?? "", null),
        Local(one, "unit"),
        Child(one, "numbers") is { ValueKind: JsonValueKind.Object } numbers ? [.. numbers.EnumerateObject().Select(number => number.Value.GetDecimal())] : [],
        Local(one, "reason"),
        [.. Items(one, "sources").Select(Local).OfType<LocalText>()])
    {
        Overruled = Child(one, "overruled") is { } own ? Local(own, "reason") : null,
    };

    private static JsonElement? Child(JsonElement one, string name) => one.ValueKind == JsonValueKind.Object && one.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement one, string name) => Child(one, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;

    private static decimal? Number(JsonElement one, string name) => Child(one, name) is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null;

    private static string? Text(JsonElement one, string name) => Child(one, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static LocalText? Local(JsonElement one, string name) => Child(one, name) is { } text ? Local(text) : null;

    private static LocalText? Local(JsonElement text) => text.ValueKind switch
    {
        JsonValueKind.String => new(text.GetString()!, null),
        JsonValueKind.Object when Text(text, "nl") is { } dutch => new(dutch, Text(text, "en")),
        _ => null,
    };
}
