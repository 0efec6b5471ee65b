namespace Samenspel.Engine.Partners;

/// <summary>What is known of municipalities, their borders and what they do together. It does not change afterwards.</summary>
public sealed class Country
{
    /// <summary>Arrangements of more municipalities than this say little about two of them.</summary>
    public const int MostParticipants = 20;

    private readonly Lazy<double[]> _nearness;
    private readonly Lazy<double[]> _shared;
    private readonly Lazy<double[]> _unknown;

    /// <param name="places">The municipalities; elsewhere they are numbers from 0 in this order.</param>
    /// <param name="borders">Over land, over water and by ferry; not those that touch in a point only.</param>
    /// <param name="arrangements">Participants of each current joint arrangement; those of one, or of more than <see cref="MostParticipants"/>, are left out.</param>
    /// <param name="ictPartnerships">Current ones.</param>
    public Country(
        IReadOnlyList<CountryPlace> places, IEnumerable<(int Left, int Right)> borders, IEnumerable<IEnumerable<int>> arrangements, IReadOnlyList<CountryPartnership> ictPartnerships)
    {
        ArgumentNullException.ThrowIfNull(arrangements);
        Places = places;
        Inhabitants = [.. places.Select(place => place.Inhabitants)];
        Kilometres = PairFits.Kilometres([.. places.Select(place => place.Latitude)], [.. places.Select(place => place.Longitude)]);
        Borders = BorderGraph.Of(places.Count, borders);
        Arrangements = [.. arrangements.Select(IReadOnlyList<int> (members) => [.. members.Distinct().Order()]).Where(members => members.Count is > 1 and <= MostParticipants)];
        IctPartnerships = ictPartnerships;
        _nearness = new(() => PairFits.Nearness(Kilometres, SurveyCriteria.FarKilometres));
        _shared = new(() => PairFits.Shared(Places.Count, Arrangements, SurveyCriteria.HalfShared));
        _unknown = new(() => [.. Enumerable.Repeat(double.NaN, Places.Count * Places.Count)]);
    }

    /// <summary>The municipalities.</summary>
    public IReadOnlyList<CountryPlace> Places { get; }

    /// <summary>By place.</summary>
    public IReadOnlyList<int> Inhabitants { get; }

    /// <summary>Between the middles of all pairs, n × n by row.</summary>
    public double[] Kilometres { get; }

    /// <summary>Over land, over water and by ferry.</summary>
    public BorderGraph Borders { get; }

    /// <summary>Participants of each current joint arrangement of two to <see cref="MostParticipants"/> municipalities.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Arrangements { get; }

    /// <summary>Current ones.</summary>
    public IReadOnlyList<CountryPartnership> IctPartnerships { get; }

    /// <summary>How near pairs are, from 0 to 1.</summary>
    internal double[] Nearness => _nearness.Value;

    /// <summary>How much pairs do together already, from 0 to 1.</summary>
    internal double[] Shared => _shared.Value;

    /// <summary>Of what nothing is known.</summary>
    internal double[] Unknown => _unknown.Value;

    /// <summary>Mean distance between the middles of all pairs.</summary>
    /// <param name="members">Places.</param>
    /// <returns>Kilometres; 0 for one member.</returns>
    public double MeanKilometres(IReadOnlyList<int> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var distances = members.SelectMany((one, i) => members.Skip(i + 1).Select(other => Kilometres[(one * Places.Count) + other])).ToArray();
        return distances.Length == 0 ? 0 : distances.Average();
    }

    /// <returns>The place of a code; null when it is none of today.</returns>
    public int? Find(string? code)
    {
        for (var place = 0; place < Places.Count; place++)
        {
            if (string.Equals(Places[place].Code, code, StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return null;
    }
}
