using System.Globalization;
using Samenspel.Engine.Partners;

namespace Samenspel.Cli.Partners;

/// <summary>What the shipped open data says of municipalities, their borders and what they do together.</summary>
internal sealed class OpenCountry
{
    /// <summary>Arrangements of more municipalities than this say little about two of them.</summary>
    public const int MostParticipants = 20;

    private OpenCountry(IReadOnlyList<OpenPlace> places)
    {
        Places = places;
        Kilometres = PairFits.Kilometres([.. places.Select(place => place.Latitude)], [.. places.Select(place => place.Longitude)]);
        Inhabitants = [.. places.Select(place => place.Inhabitants)];
    }

    public IReadOnlyList<OpenPlace> Places { get; }

    public IReadOnlyList<int> Inhabitants { get; }

    public double[] Kilometres { get; }

    /// <summary>Over land, over water and by ferry; not those that touch in a point only.</summary>
    public required BorderGraph Borders { get; init; }

    /// <summary>Participants of each current joint arrangement of two to <see cref="MostParticipants"/> municipalities.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Arrangements { get; init; }

    public required IReadOnlyList<OpenPartnership> IctPartnerships { get; init; }

    public static OpenCountry Read()
    {
        OpenPlace[] places = [.. OpenTable.Read("municipalities.csv").Select(row => new OpenPlace(
            row("code"), row("display_name"), row("province"), int.Parse(row("inhabitants"), CultureInfo.InvariantCulture),
            double.Parse(row("centroid_lat"), CultureInfo.InvariantCulture), double.Parse(row("centroid_lon"), CultureInfo.InvariantCulture)))];
        var at = places.Select((place, i) => (place.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i);
        var borders = OpenTable.Read("adjacency.csv").Where(row => row("kind") is "land" or "across_water" or "ferry").Select(row => (at[row("code_a")], at[row("code_b")]));
        return new(places)
        {
            Borders = BorderGraph.Of(places.Length, borders),
            Arrangements = ReadArrangements(at),
            IctPartnerships = ReadPartnerships(at),
        };
    }

    /// <summary>Mean distance between the centres of all pairs.</summary>
    public double MeanKilometres(IReadOnlyList<int> members)
    {
        var distances = members.SelectMany((one, i) => members.Skip(i + 1).Select(other => Kilometres[(one * Places.Count) + other])).ToArray();
        return distances.Length == 0 ? 0 : distances.Average();
    }

    private static List<IReadOnlyList<int>> ReadArrangements(Dictionary<string, int> at) =>
    [
        .. OpenTable.Read("arrangement-participants.csv")
            .Where(row => row("is_current") == "1" && row("participant_type") == "municipality" && at.ContainsKey(row("current_code")))
            .GroupBy(row => row("arrangement_id"), row => at[row("current_code")])
            .Select(IReadOnlyList<int> (members) => [.. members.Distinct().Order()])
            .Where(members => members.Count is > 1 and <= MostParticipants),
    ];

    private static List<OpenPartnership> ReadPartnerships(Dictionary<string, int> at)
    {
        var participants = OpenTable.Read("ict-partnership-participants.csv").Where(row => row("left_on").Length == 0)
            .ToLookup(row => row("partnership_id"), row => at.GetValueOrDefault(row("current_code"), -1));
        return
        [
            .. OpenTable.Read("ict-partnerships.csv").Where(row => row("status") == "current")
                .Select(row => new OpenPartnership(row("name"), [.. participants[row("id")].Distinct()])),
        ];
    }
}
