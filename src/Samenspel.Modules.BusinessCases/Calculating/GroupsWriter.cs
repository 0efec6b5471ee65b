using System.Text.Json;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;

namespace Samenspel.Modules.BusinessCases.Calculating;

/// <summary>Writes what follows from the rule: the group without each, the spread by number of partners, and all groups.</summary>
internal static class GroupsWriter
{
    /// <summary>With more participants the extreme groups are left unnamed: the list of names would outgrow the figures.</summary>
    private const int MostNamed = 25;

    public static void Write(Utf8JsonWriter json, BusinessCaseResult result, bool withGroups)
    {
        Rule(json, result);
        WithoutEach(json, result.Figures.WithoutEach);
        PartnerCounts(json, result.Figures.PartnerCounts, result.File.Participants.Count <= MostNamed);
        if (withGroups)
        {
            json.WriteStartArray("groups");
            foreach (var group in result.Figures.Groups)
            {
                Group(json, group);
            }

            json.WriteEndArray();
        }
    }

    private static void Rule(Utf8JsonWriter json, BusinessCaseResult result)
    {
        if (result.File.Rule is not { } rule)
        {
            json.WriteNull("rule");
            return;
        }

        var lines = RuleLines.Of(rule)!;
        json.WriteStartObject("rule");
        Line(json, "low", lines.Low);
        Line(json, "high", lines.High);
        json.Optional("groupInhabitants", rule.GroupInhabitants);
        json.WriteBoolean("derived", rule.Derived);
        if (rule.Caveat is { } caveat)
        {
            json.WritePropertyName("caveat");
            BusinessCaseWriter.Text(json, caveat);
        }

        json.Range("wholeGroup", result.Figures.WholeByRule?.Comparison.Joint);
        json.WriteEndObject();
    }

    private static void Line(Utf8JsonWriter json, string name, JointLine line)
    {
        json.WriteStartObject(name);
        json.Number("fixedFte", decimal.Round(line.FixedFte, 6, MidpointRounding.AwayFromZero));
        json.Number("ftePer1000", decimal.Round(line.FtePerThousand, 6, MidpointRounding.AwayFromZero));
        json.WriteEndObject();
    }

    private static void WithoutEach(Utf8JsonWriter json, IReadOnlyList<LeaveOneOut> rows)
    {
        json.WriteStartArray("withoutEach");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("without", row.Without);
            json.WriteNumber("inhabitants", row.Rest.Inhabitants);
            json.Comparison(row.Rest.Comparison);
            json.Range("changeOfMoreThanToday", row.ChangeOfMoreThanToday);
            json.Range("changeOfLessThanAlone", row.ChangeOfLessThanAlone);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Group(Utf8JsonWriter json, GroupResult group)
    {
        json.WriteStartObject();
        json.Words("members", group.Members);
        json.WriteNumber("inhabitants", group.Inhabitants);
        json.Range("joint", group.Comparison.Joint);
        json.Range("moreThanToday", group.Comparison.MoreThanToday);
        json.Range("lessThanAlone", group.Comparison.LessThanAlone);
        json.WriteEndObject();
    }

    private static void PartnerCounts(Utf8JsonWriter json, PartnerCountTable? table, bool named)
    {
        if (table is null)
        {
            json.WriteNull("partnerCounts");
            return;
        }

        json.WriteStartObject("partnerCounts");
        PaysFrom(json, "paysFromAgainstToday", table.AgainstToday);
        PaysFrom(json, "paysFromAgainstAlone", table.AgainstAlone);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteNumber("partners", row.Partners);
            json.Optional("groups", row.Groups);
            Spread(json, "savingAgainstToday", row.AgainstToday, named);
            Spread(json, "savingAgainstAlone", row.AgainstAlone, named);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void PaysFrom(Utf8JsonWriter json, string name, PaysFromRange? range)
    {
        if (range is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        foreach (var (line, from) in new[] { ("atLowJoint", range.AtLowJoint), ("atHighJoint", range.AtHighJoint) })
        {
            json.WriteStartObject(line);
            json.Partners("someGroup", from.Some);
            json.Partners("everyGroup", from.Every);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Partners(this Utf8JsonWriter json, string name, int? partners)
    {
        if (partners is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Spread(Utf8JsonWriter json, string name, SavingSpreadRange? range, bool named)
    {
        if (range is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        foreach (var (line, spread) in new[] { ("atLowJoint", range.AtLowJoint), ("atHighJoint", range.AtHighJoint) })
        {
            json.WriteStartObject(line);
            json.Cost("min", spread.Min);
            json.Cost("mean", spread.Mean);
            json.Cost("max", spread.Max);
            if (named)
            {
                json.Words("minGroup", spread.MinMembers);
                json.Words("maxGroup", spread.MaxMembers);
            }

            json.WriteString("paying", JsonNames.Of(spread.Paying));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
