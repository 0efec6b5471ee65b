using System.Text;
using System.Text.Json;
using Samenspel.Cli.Texts;

namespace Samenspel.Cli.Games;

/// <summary>Reads the list of all groups straight into the table; a file of 2^20 groups takes no more than the table itself.</summary>
internal sealed class CoalitionReader(IReadOnlyList<string> players, GameFaults faults)
{
    private readonly PlayerNames _names = new(players);
    private readonly double[] _values = new double[1 << players.Count];
    private readonly bool[] _seen = new bool[1 << players.Count];
    private readonly byte[] _unescaped = new byte[4096];
    private long _row = -1;

    /// <param name="reader">At the first token of the list; afterwards at its last.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The table; it means nothing when there were faults.</returns>
    public double[] Read(ref Utf8JsonReader reader, CancellationToken cancellation)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            faults.Add("not-a-list", "$.coalitions", ShareTexts.Fault_NotAList);
            _ = reader.TrySkip();
            return _values;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if ((++_row & 0xFFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            ReadGroup(ref reader);
        }

        NameMissing();
        return _values;
    }

    private string Field => $"$.coalitions[{_row}]";

    private void ReadGroup(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            faults.Add("not-a-group", Field, ShareTexts.Fault_NotAGroup);
            _ = reader.TrySkip();
            return;
        }

        uint? group = null;
        double? value = null;
        var isBroken = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueTextEquals("members"u8))
            {
                reader.Read();
                group = Members(ref reader);
                isBroken |= group is null;
            }
            else if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                value = Value(ref reader);
                isBroken |= value is null;
            }
            else
            {
                faults.Add("unknown-property", Field, ShareTexts.Fault_UnknownProperty, GameFaults.Short(reader.GetString()!));
                _ = reader.TrySkip();
            }
        }

        Keep(group, value, isBroken);
    }

    private void Keep(uint? group, double? value, bool isBroken)
    {
        if (group is not { } known)
        {
            if (!isBroken)
            {
                faults.Add("missing", Field, ShareTexts.Fault_Missing, "members");
            }

            return;
        }

        if (value is null && !isBroken)
        {
            faults.Add("missing", Field, ShareTexts.Fault_Missing, "value");
        }

        if (known == 0)
        {
            if (value is not (null or 0))
            {
                faults.Add("empty-group", Field, ShareTexts.Fault_EmptyGroup);
            }
        }
        else if (_seen[known])
        {
            faults.Add("group-twice", Field, ShareTexts.Fault_GroupTwice, Named(known));
        }

        (_seen[known], _values[known]) = (true, known == 0 ? 0 : value ?? 0);
    }

    // Null after a fault in the list of members.
    private uint? Members(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            faults.Add("not-a-list", Field + ".members", ShareTexts.Fault_NotAList);
            _ = reader.TrySkip();
            return null;
        }

        var group = 0u;
        var isBroken = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var player = reader.TokenType == JsonTokenType.String ? Find(ref reader) : -1;
            if (player < 0)
            {
                var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
                faults.Add("unknown-player", Field, ShareTexts.Fault_UnknownPlayer, GameFaults.Short(text));
                _ = reader.TrySkip();
                isBroken = true;
            }
            else if ((group & (1u << player)) != 0)
            {
                faults.Add("member-twice", Field, ShareTexts.Fault_MemberTwice, players[player]);
                isBroken = true;
            }
            else
            {
                group |= 1u << player;
            }
        }

        return isBroken ? null : group;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return _names.Find(reader.ValueSpan);
        }

        return reader.ValueSpan.Length > _unescaped.Length ? -1 : _names.Find(_unescaped.AsSpan(0, reader.CopyString(_unescaped)));
    }

    private double? Value(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && Math.Abs(value) <= GameNumbers.Largest)
        {
            return value;
        }

        var text = reader.TokenType == JsonTokenType.String ? $"\"{reader.GetString()}\"" : Encoding.UTF8.GetString(reader.ValueSpan);
        _ = reader.TrySkip();
        return GameNumbers.Fault(Field + ".value", text, faults);
    }

    private void NameMissing()
    {
        for (var group = 1u; group < _seen.Length; group++)
        {
            if (!_seen[group])
            {
                faults.Add("missing-group", "$.coalitions", ShareTexts.Fault_MissingGroup, Named(group));
            }
        }
    }

    private string Named(uint group) =>
        string.Join(", ", Enumerable.Range(0, players.Count).Where(i => ((group >> i) & 1) == 1).Select(i => players[i]));
}
