using System.Text.Json;
using Samenspel.Cli.Texts;

namespace Samenspel.Cli.Games;

/// <summary>Numbers in a game's file: finite, and not so large that a double loses whole units.</summary>
internal static class GameNumbers
{
    public const double Largest = 1e15;

    /// <returns>The number; null after a fault.</returns>
    public static double? Read(JsonElement owner, string name, string field, GameFaults faults)
    {
        if (!owner.TryGetProperty(name, out var value))
        {
            faults.Add("missing", $"{field}.{name}", ShareTexts.Fault_Missing, name);
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && Math.Abs(number) <= Largest
            ? number
            : Fault($"{field}.{name}", value.GetRawText(), faults);
    }

    public static double? Fault(string field, string text, GameFaults faults)
    {
        faults.Add("not-a-number", field, ShareTexts.Fault_NotANumber, GameFaults.Short(NotFiniteTokens.AsWritten(text)));
        return null;
    }
}
