using System.Text.Json;
using Samenspel.Cli.Texts;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Cli.Games;

/// <summary>Reads the players: names alone beside a list of groups, objects with numbers in the other forms.</summary>
internal sealed class PlayerReader(GameFaults faults)
{
    private const int MostPlayers = 5000;
    private const int LongestName = 200;

    /// <returns>The players; null when there are none to go on with.</returns>
    public List<GamePlayer>? Read(Dictionary<string, JsonElement> parts, bool hasCoalitions)
    {
        if (!parts.TryGetValue("players", out var list))
        {
            faults.Add("missing", "$.players", ShareTexts.Fault_Missing, "players");
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
        {
            faults.Add("no-players", "$.players", ShareTexts.Fault_NoPlayers);
            return null;
        }

        var most = hasCoalitions ? Game.MostTablePlayers : MostPlayers;
        if (list.GetArrayLength() > most)
        {
            faults.Add(
                "too-many-players", "$.players", hasCoalitions ? ShareTexts.Fault_TooManyForTable : ShareTexts.Fault_TooMany, list.GetArrayLength(), most);
            return null;
        }

        var players = list.EnumerateArray().Select((element, i) => Player(element, $"$.players[{i}]")).ToList();
        foreach (var twice in players.Where(player => player.Name.Length > 0).GroupBy(player => player.Name).Where(group => group.Count() > 1))
        {
            faults.Add("player-twice", "$.players", ShareTexts.Fault_PlayerTwice, GameFaults.Short(twice.Key));
        }

        return players;
    }

    private GamePlayer Player(JsonElement element, string field)
    {
        var name = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("name", out var own) ? own : element;
        var text = name.ValueKind == JsonValueKind.String ? name.GetString()! : "";
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestName)
        {
            faults.Add("no-name", field, ShareTexts.Fault_NoName, LongestName);
        }

        return new(text, element, field);
    }
}
