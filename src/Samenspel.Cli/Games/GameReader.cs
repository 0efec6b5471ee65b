using System.Text.Json;
using Samenspel.Cli.Texts;
using Samenspel.Kernel;

namespace Samenspel.Cli.Games;

/// <summary>Reads a game from its file and names every fault. The list of groups is read straight from the bytes, the rest is small.</summary>
internal sealed class GameReader
{
    private static readonly string[] Known =
        ["kind", "form", "quota", "players", "scale", "coalitions", "title", "titleNl", "source", "remark", "$schema"];

    private readonly GameFaults _faults = new();
    private readonly Dictionary<string, JsonElement> _parts = [];
    private bool _hasCoalitions;
    private double[]? _table;

    /// <param name="json">The file; a NaN in it is overwritten.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static Outcome<GameFile> Read(byte[] json, CancellationToken cancellation = default)
    {
        var text = json.AsMemory(json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        try
        {
            return new GameReader().ReadFile(text.Span, cancellation);
        }
        catch (JsonException) when (NotFiniteTokens.Replace(text.Span))
        {
            return Again(text, cancellation);
        }
        catch (JsonException broken)
        {
            return NoJson(broken);
        }
    }

    private static Outcome<GameFile> Again(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        try
        {
            return new GameReader().ReadFile(text.Span, cancellation);
        }
        catch (JsonException broken)
        {
            return NoJson(broken);
        }
    }

    private static Refusal NoJson(JsonException broken) =>
        new(RefusalKind.Invalid, "games.no-json", Wording.Of(ShareTexts.Fault_NoJson, (broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1), "$");

    private Outcome<GameFile> ReadFile(ReadOnlySpan<byte> json, CancellationToken cancellation)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 16 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            _faults.Add("not-an-object", "$", ShareTexts.Fault_NotAnObject);
            return _faults.ToRefusals();
        }

        var groupsAt = ReadParts(ref reader, cancellation);
        var players = Players();
        if (groupsAt is { } at && players is not null)
        {
            var again = new Utf8JsonReader(json[at..], isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 16 }));
            again.Read();
            _table = new CoalitionReader([.. players.Select(player => player.Name)], _faults).Read(ref again, cancellation);
        }

        var game = players is null ? null : new GameForms(_parts, _faults).Make(players, _hasCoalitions, _table);
        return _faults.Any || game is null
            ? _faults.ToRefusals()
            : new GameFile(game, [.. players!.Select(player => player.Name)], Text("title"), Text("titleNl"), Text("source"), Text("remark"));
    }

    // The groups are passed over: they need the players, which may come later. Returns their place.
    private int? ReadParts(ref Utf8JsonReader reader, CancellationToken cancellation)
    {
        int? groupsAt = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name == "coalitions")
            {
                if (_hasCoalitions)
                {
                    _faults.Add("property-twice", "$." + name, ShareTexts.Fault_PropertyTwice, name);
                }

                _hasCoalitions = true;
                groupsAt = (int)reader.TokenStartIndex;
                reader.Skip();
            }
            else if (!_parts.TryAdd(name, JsonElement.ParseValue(ref reader)))
            {
                _faults.Add("property-twice", "$." + GameFaults.Short(name), ShareTexts.Fault_PropertyTwice, GameFaults.Short(name));
            }
            else if (!Known.Contains(name))
            {
                _faults.Add("unknown-property", "$", ShareTexts.Fault_UnknownProperty, GameFaults.Short(name));
            }

            cancellation.ThrowIfCancellationRequested();
        }

        // Anything behind the object is an error of the reader.
        reader.Read();
        return groupsAt;
    }

    private string? Text(string name) => _parts.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Null when the players cannot be told apart, so that nothing else can be read either.
    private List<GamePlayer>? Players() => new PlayerReader(_faults).Read(_parts, _hasCoalitions);
}
