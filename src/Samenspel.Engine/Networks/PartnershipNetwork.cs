namespace Samenspel.Engine.Networks;

/// <summary>
/// Who hangs together with whom through partnerships: a graph with municipalities on one side and partnerships on the other. Two
/// municipalities are linked when they take part in the same partnership; a group is a connected part with at least two of them.
/// </summary>
public sealed class PartnershipNetwork
{
    private readonly int[][] _members;
    private readonly int[][] _takesPart;

    private PartnershipNetwork(int[][] members, int[][] takesPart)
    {
        _members = members;
        _takesPart = takesPart;
        var parts = Enumerable.Range(0, takesPart.Length).ToList();
        var pieces = Pieces(parts, without: -1);
        Groups = [.. pieces.Where(piece => piece.Count > 1)
            .OrderByDescending(piece => piece.Count).ThenBy(piece => piece[0])
            .Select(piece => new NetworkGroup(piece, [.. piece.SelectMany(one => _takesPart[one]).Distinct().Order()]))];
        Alone = [.. pieces.Where(piece => piece.Count == 1).Select(piece => piece[0]).Order()];
        Bridges = [.. Groups.SelectMany(group => group.Municipalities.Select(one => BridgeOf(group, one))).OfType<NetworkBridge>().OrderBy(bridge => bridge.Municipality)];
    }

    /// <summary>The number of municipalities.</summary>
    public int Count => _takesPart.Length;

    /// <summary>The most municipalities first; those of equal size by their first municipality.</summary>
    public IReadOnlyList<NetworkGroup> Groups { get; }

    /// <summary>Municipalities that share no partnership with another one, in rising order.</summary>
    public IReadOnlyList<int> Alone { get; }

    /// <summary>Municipalities without which their group falls apart, in rising order.</summary>
    public IReadOnlyList<NetworkBridge> Bridges { get; }

    /// <param name="count">The number of municipalities.</param>
    /// <param name="partnerships">The municipalities of each, as numbers from 0; one that is named twice counts once.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A partnership names a municipality that is not there.</exception>
    public static PartnershipNetwork Of(int count, IEnumerable<IEnumerable<int>> partnerships)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(partnerships);
        int[][] members = [.. partnerships.Select(one => one.Distinct().Order().ToArray())];
        var takesPart = new List<int>[count];
        for (var i = 0; i < count; i++)
        {
            takesPart[i] = [];
        }

        for (var place = 0; place < members.Length; place++)
        {
            foreach (var member in members[place])
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)member, (uint)count, nameof(partnerships));
                takesPart[member].Add(place);
            }
        }

        return new(members, [.. takesPart.Select(list => list.ToArray())]);
    }

    /// <summary>The partnerships in which one takes part, in the order of the list that the network was made of.</summary>
    public IReadOnlyList<int> PartnershipsOf(int municipality) => _takesPart[municipality];

    /// <summary>Those that share a partnership with one, in rising order.</summary>
    public IReadOnlyList<int> PartnersOf(int municipality) =>
        [.. _takesPart[municipality].SelectMany(place => _members[place]).Where(other => other != municipality).Distinct().Order()];

    // Only who takes part in more than one can hold parts together.
    private NetworkBridge? BridgeOf(NetworkGroup group, int municipality)
    {
        if (_takesPart[municipality].Length < 2)
        {
            return null;
        }

        var parts = Pieces([.. group.Municipalities.Where(other => other != municipality)], municipality);
        return parts.Count < 2 ? null : new(municipality, [.. parts.OrderByDescending(part => part.Count).ThenBy(part => part[0])]);
    }

    private List<List<int>> Pieces(List<int> among, int without)
    {
        var seen = new bool[Count];
        var used = new bool[_members.Length];
        if (without >= 0)
        {
            seen[without] = true;
        }

        var pieces = new List<List<int>>();
        foreach (var first in among.Where(first => !seen[first]))
        {
            seen[first] = true;
            var piece = new List<int> { first };
            for (var i = 0; i < piece.Count; i++)
            {
                foreach (var place in _takesPart[piece[i]].Where(place => !used[place]))
                {
                    used[place] = true;
                    foreach (var next in _members[place].Where(next => !seen[next]))
                    {
                        seen[next] = true;
                        piece.Add(next);
                    }
                }
            }

            piece.Sort();
            pieces.Add(piece);
        }

        return pieces;
    }
}
