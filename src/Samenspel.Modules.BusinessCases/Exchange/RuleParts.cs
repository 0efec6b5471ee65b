using System.Text.Json;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Reads the rule for smaller groups.</summary>
internal sealed class RuleParts(FaultList faults, CaseParts parts)
{
    /// <returns>Null when a part is refused: half a rule cannot be checked further.</returns>
    public CaseRule? Rule(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(
            element, path, faults, "points", "fixedFte", "ftePer1000", "groupInhabitants", "derived", "caveat", "source") is not { } json)
        {
            return null;
        }

        var before = faults.All.Count;
        var points = json.Child("points") is null ? null : Points(json);
        var (fixedFte, ftePer1000) = (json.Number("fixedFte"), json.Number("ftePer1000"));
        var groupInhabitants = Whole(json, "groupInhabitants");
        var caveat = json.Child("caveat") is { } text ? parts.Text(text, json.At("caveat")) : null;
        var rule = new CaseRule(
            points, fixedFte, ftePer1000, groupInhabitants, json.Flag("derived") ?? true, caveat, parts.Source(json, "source"));
        return faults.All.Count == before ? rule : null;
    }

    /// <summary>A number of inhabitants.</summary>
    public long? Whole(JsonObjectCursor json, string name)
    {
        if (json.Number(name) is not { } number)
        {
            return null;
        }

        if (decimal.Truncate(number) == number && number is >= 1 and <= StaffingLimits.MaxInhabitants)
        {
            return (long)number;
        }

        faults.Add("bad-inhabitants", json.At(name), BusinessCaseTexts.BadInhabitants, StaffingLimits.MaxInhabitants);
        return null;
    }

    private List<RulePoint> Points(JsonObjectCursor rule)
    {
        var points = new List<RulePoint>();
        foreach (var (element, path) in rule.Items("points", 3))
        {
            if (JsonObjectCursor.Open(element, path, faults, "inhabitants", "fte") is { } json)
            {
                json.Child("inhabitants", required: true);
                json.Child("fte", required: true);
                var inhabitants = Whole(json, "inhabitants");
                if (parts.Joint(json, "fte") is { } fte && inhabitants is { } size)
                {
                    points.Add(new(size, fte.Low, fte.High));
                }
            }
        }

        return points;
    }
}
