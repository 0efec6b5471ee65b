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
            found = [.. JsonDifferences.Between(old.RootElement, now.RootElement)];
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
}
