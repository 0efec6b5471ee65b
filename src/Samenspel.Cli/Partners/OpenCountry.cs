using System.Globalization;
using Samenspel.Engine.Partners;

namespace Samenspel.Cli.Partners;

/// <summary>Reads what the shipped open data says of municipalities, their borders and what they do together.</summary>
internal static class OpenCountry
{
    public static Country Read()
    {
        CountryPlace[] places = [.. OpenTable.Read("municipalities.csv").Select(row => new CountryPlace(
            row("code"), row("display_name"), row("province"), int.Parse(row("inhabitants"), CultureInfo.InvariantCulture),
            double.Parse(row("centroid_lat"), CultureInfo.InvariantCulture), double.Parse(row("centroid_lon"), CultureInfo.InvariantCulture)))];
        var at = places.Select((place, i) => (place.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i);
        return new(
            places,
            OpenTable.Read("adjacency.csv").Where(row => row("kind") is "land" or "across_water" or "ferry").Select(row => (at[row("code_a")], at[row("code_b")])),
            OpenTable.Read("arrangement-participants.csv")
                .Where(row => row("is_current") == "1" && row("participant_type") == "municipality" && at.ContainsKey(row("current_code")))
                .GroupBy(row => row("arrangement_id"), row => at[row("current_code")]),
            ReadPartnerships(at));
    }

    private static List<CountryPartnership> ReadPartnerships(Dictionary<string, int> at)
    {
        var participants = OpenTable.Read("ict-partnership-participants.csv").Where(row => row("left_on").Length == 0)
            .ToLookup(row => row("partnership_id"), row => at.GetValueOrDefault(row("current_code"), -1));
        return
        [
            .. OpenTable.Read("ict-partnerships.csv").Where(row => row("status") == "current")
                .Select(row => new CountryPartnership(row("name"), [.. participants[row("id")].Distinct()])),
        ];
    }
}
