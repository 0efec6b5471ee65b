using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samenspel.Engine;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Cli.Games;

/// <summary>The result as JSON: docs/api/games.md. In English, whatever the language of the command.</summary>
internal static class ShareDocument
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ShareAnswer answer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("engine", EngineVersion.Current);
            json.WriteString("kind", answer.File.Game.Kind == GameKind.Cost ? "cost" : "value");
            Names(json, "players", answer.File.Players);
            json.WriteNumber("total", answer.File.Game.Total);
            Checks(json, answer);
            json.WriteStartArray("results");
            foreach (var row in answer.Rows)
            {
                Row(json, answer, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Checks(Utf8JsonWriter json, ShareAnswer answer)
    {
        var pairs = answer.Subadditivity;
        json.WriteStartObject("checks");
        Flag(json, "subadditive", pairs.Holds);
        json.WriteStartArray("violations");
        foreach (var pair in pairs.Violations)
        {
            json.WriteStartObject();
            Names(json, "left", pair.Left.Select(line => answer.File.Players[line]));
            Names(json, "right", pair.Right.Select(line => answer.File.Players[line]));
            json.WriteNumber("amount", pair.Amount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Number(json, "violationCount", pairs.Holds is null ? null : pairs.Count);
        Flag(json, "coreNonEmpty", answer.Core.IsNonEmpty);
        if (answer.Shape is { } shape)
        {
            Number(json, "leastCore", answer.Core.Level);
            Flag(json, "monotone", shape.IsMonotone);
            Flag(json, "concave", shape.IsConcave);
        }

        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, ShareAnswer answer, ShareRow row)
    {
        json.WriteStartObject();
        json.WriteString("method", SharingMethods.NameOf(row.Result.Method));
        if (row.Result.Allocation is { } shares)
        {
            json.WriteStartObject("allocation");
            for (var line = 0; line < shares.Count; line++)
            {
                json.WriteNumber(answer.File.Players[line], shares[line]);
            }

            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("allocation");
        }

        Flag(json, "inCore", row.Leavers?.InCore);
        if (row.Leavers is { Groups: [var worst, ..] })
        {
            Group(json, "worst", worst, worst.Excess, answer);
        }
        else
        {
            json.WriteNull("worst");
        }

        json.WriteString("certificate", row.Result.VerifiedTo is null ? null : "kohlberg");
        json.WriteNumber("milliseconds", Math.Round(row.Milliseconds, 3));
        if (ShareNotes.In(row.Result, CultureInfo.GetCultureInfo("en-GB")) is { } note)
        {
            json.WriteString("note", note);
        }

        Leavers(json, answer, row);
        json.WriteEndObject();
    }

    private static void Leavers(Utf8JsonWriter json, ShareAnswer answer, ShareRow row)
    {
        if (row is not { Leavers: { } leavers, LeaversPerHead: { } perHead })
        {
            return;
        }

        json.WriteStartArray("largestExcess");
        foreach (var group in leavers.Groups)
        {
            Group(json, null, group, group.Excess, answer);
        }

        json.WriteEndArray();
        json.WriteStartArray("largestExcessPerHead");
        foreach (var group in perHead.Groups)
        {
            Group(json, null, group, group.PerHead, answer);
        }

        json.WriteEndArray();
        json.WriteBoolean("allGroupsSeen", leavers.IsComplete);
    }

    private static void Group(Utf8JsonWriter json, string? name, LeavingGroup group, double excess, ShareAnswer answer)
    {
        if (name is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(name);
        }

        Names(json, "members", group.Members.Select(line => answer.File.Players[line]));
        json.WriteNumber("excess", excess);
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var text in names)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Flag(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
