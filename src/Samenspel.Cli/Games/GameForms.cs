using System.Text.Json;
using Samenspel.Cli.Texts;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Cli.Games;

/// <summary>Makes the game of the form that a file has.</summary>
internal sealed class GameForms(Dictionary<string, JsonElement> parts, GameFaults faults)
{
    private const double MostCount = 1e9;
    private const double HighestExponent = 10;

    /// <returns>The game; null after faults.</returns>
    public Game? Make(List<GamePlayer> players, bool hasCoalitions, double[]? table)
    {
        var kind = Kind();
        var form = Form(hasCoalitions);
        if (form is null)
        {
            return null;
        }

        if (form is "airport" && kind == GameKind.Value || form is "weighted-voting" && kind == GameKind.Cost)
        {
            faults.Add("wrong-kind", "$.kind", ShareTexts.Fault_WrongKind, form);
        }

        var make = form switch
        {
            "airport" => Airport(players),
            "weighted-voting" => Voting(players),
            "scale" => Scale(players, kind),
            _ => () => new TableGame(kind!.Value, table!),
        };
        if (faults.Any)
        {
            return null;
        }

        var game = make();
        if (Math.Abs(game.Total) > GameNumbers.Largest)
        {
            GameNumbers.Fault("$", game.Total.ToString("R", System.Globalization.CultureInfo.InvariantCulture), faults);
        }

        return game;
    }

    private GameKind? Kind()
    {
        var text = parts.TryGetValue("kind", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (text is "cost" or "value")
        {
            return text == "cost" ? GameKind.Cost : GameKind.Value;
        }

        faults.Add("unknown-kind", "$.kind", ShareTexts.Fault_UnknownKind);
        return null;
    }

    private string? Form(bool hasCoalitions)
    {
        var hasScale = parts.ContainsKey("scale");
        if (parts.TryGetValue("form", out var value))
        {
            var form = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            if (form is not ("airport" or "weighted-voting") || hasCoalitions || hasScale)
            {
                faults.Add("unknown-form", "$.form", ShareTexts.Fault_UnknownForm);
                return null;
            }

            return form;
        }

        if (hasScale == hasCoalitions)
        {
            faults.Add("unknown-form", "$", ShareTexts.Fault_UnknownForm);
            return null;
        }

        return hasScale ? "scale" : "table";
    }

    private Func<Game> Airport(List<GamePlayer> players)
    {
        var needs = Numbers(players, "need", mayBeNegative: false);
        var counts = players.Select(Count).ToArray();
        return () => new AirportGame(needs, counts);
    }

    private long Count(GamePlayer player)
    {
        if (player.Element.ValueKind != JsonValueKind.Object || !player.Element.TryGetProperty("count", out _))
        {
            return 1;
        }

        var count = GameNumbers.Read(player.Element, "count", player.Field, faults);
        if (count is { } value && (value < 1 || value > MostCount || value != Math.Floor(value)))
        {
            faults.Add("bad-count", player.Field + ".count", ShareTexts.Fault_BadCount, MostCount);
        }

        return (long)(count ?? 1);
    }

    private Func<Game> Voting(List<GamePlayer> players)
    {
        var weights = Numbers(players, "weight", mayBeNegative: false);
        var file = JsonSerializer.SerializeToElement(parts);
        var quota = GameNumbers.Read(file, "quota", "$", faults);
        if (quota <= 0)
        {
            faults.Add("bad-quota", "$.quota", ShareTexts.Fault_BadQuota);
        }

        return () => new VotingGame(quota!.Value, weights);
    }

    private Func<Game> Scale(List<GamePlayer> players, GameKind? kind)
    {
        var additive = Numbers(players, "additive", mayBeNegative: true);
        var weights = Numbers(players, "weight", mayBeNegative: false);
        var list = parts["scale"];
        if (list.ValueKind != JsonValueKind.Array)
        {
            faults.Add("not-a-list", "$.scale", ShareTexts.Fault_NotAList);
            return () => throw new InvalidOperationException("There were faults.");
        }

        var terms = list.EnumerateArray().Select((term, i) => Term(term, $"$.scale[{i}]")).ToArray();
        return () => new ScaleGame(kind!.Value, additive, weights, terms);
    }

    private ScaleTerm Term(JsonElement term, string field)
    {
        if (term.ValueKind != JsonValueKind.Object
            || !term.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || type.GetString() != "power")
        {
            faults.Add("unknown-term", field, ShareTexts.Fault_UnknownTerm);
            return new(0, 1);
        }

        var (factor, exponent) = (GameNumbers.Read(term, "factor", field, faults), GameNumbers.Read(term, "exponent", field, faults));
        if (exponent is < 0 or > HighestExponent)
        {
            faults.Add("bad-exponent", field + ".exponent", ShareTexts.Fault_BadExponent, HighestExponent);
        }

        return new(factor ?? 0, exponent ?? 1);
    }

    private double[] Numbers(List<GamePlayer> players, string name, bool mayBeNegative) => [.. players.Select(player =>
    {
        if (player.Element.ValueKind != JsonValueKind.Object)
        {
            faults.Add("missing", $"{player.Field}.{name}", ShareTexts.Fault_Missing, name);
            return 0;
        }

        var number = GameNumbers.Read(player.Element, name, player.Field, faults);
        if (!mayBeNegative && number < 0)
        {
            faults.Add("negative", $"{player.Field}.{name}", ShareTexts.Fault_Negative, name);
        }

        return number ?? 0;
    })];
}
