using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Where the inputs of two versions differ: the case file, and the edition of the defaults as one.</summary>
internal static class InputChanges
{
    public const string Defaults = "$.defaults";

    /// <returns>By JSON path; empty when nothing changed. Bytes that are no JSON differ as a whole.</returns>
    public static IReadOnlyList<JsonDifference> Between(byte[] before, byte[] after, byte[] defaultsBefore, byte[] defaultsAfter)
    {
        List<JsonDifference> found;
        try
        {
            using var old = JsonDocument.Parse(before.AsMemory());
            using var now = JsonDocument.Parse(after.AsMemory());
            found = [.. JsonDifferences.Between(old.RootElement, now.RootElement, keyOf: KeyOf)];
        }
        catch (JsonException)
        {
            found = [new("$", null, null)];
        }

        if (!defaultsBefore.AsSpan().SequenceEqual(defaultsAfter))
        {
            found.Add(new(Defaults, VersionSeal.HashOf(defaultsBefore), VersionSeal.HashOf(defaultsAfter)));
        }

        return found;
    }

    // A participant has an id, what is in a model a key, and a group only its name.
    private static string? KeyOf(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in (string[])["id", "key", "name"])
            {
                if (item.TryGetProperty(name, out var known) && known.ValueKind == JsonValueKind.String)
                {
                    return known.GetString();
                }
            }
        }

        return null;
    }
}
