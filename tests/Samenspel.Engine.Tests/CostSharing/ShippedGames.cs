using System.Text.Json;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.Tests.CostSharing;

/// <summary>The games of examples/games with their answers. Read here by a second, plain reader.</summary>
internal static class ShippedGames
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Root(), "examples", "games");

    public static JsonElement Answers(string name) => Read(Path.Combine("answers", name));

    public static (Game Game, string[] Players) Game(string name)
    {
        var file = Read(name);
        var players = file.GetProperty("players").EnumerateArray().ToArray();
        var names = players.Select(player => player.ValueKind == JsonValueKind.String ? player.GetString()! : player.GetProperty("name").GetString()!).ToArray();
        Game game = file.TryGetProperty("form", out var form) && form.GetString() == "airport"
            ? new AirportGame([.. Numbers(players, "need")], [.. players.Select(player => player.GetProperty("count").GetInt64())])
            : file.TryGetProperty("form", out _)
                ? new VotingGame(file.GetProperty("quota").GetDouble(), [.. Numbers(players, "weight")])
                : Table(file, names);
        return (game, names);
    }

    private static IEnumerable<double> Numbers(JsonElement[] players, string name) => players.Select(player => player.GetProperty(name).GetDouble());

    private static TableGame Table(JsonElement file, string[] names)
    {
        var values = new double[1 << names.Length];
        foreach (var group in file.GetProperty("coalitions").EnumerateArray())
        {
            var mask = group.GetProperty("members").EnumerateArray().Sum(member => 1 << Array.IndexOf(names, member.GetString()));
            values[mask] = group.GetProperty("value").GetDouble();
        }

        return new(file.GetProperty("kind").GetString() == "cost" ? GameKind.Cost : GameKind.Value, values);
    }

    private static JsonElement Read(string name) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json"))).RootElement;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samenspel.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
