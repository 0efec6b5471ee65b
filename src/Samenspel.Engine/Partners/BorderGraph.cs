namespace Samenspel.Engine.Partners;

/// <summary>Municipalities and which of them are neighbours. Municipalities are numbers from 0; a border goes both ways.</summary>
public sealed class BorderGraph
{
    private readonly int[][] _neighbours;

    private BorderGraph(int[][] neighbours) => _neighbours = neighbours;

    /// <summary>The number of municipalities.</summary>
    public int Count => _neighbours.Length;

    internal int[][] Lists => _neighbours;

    /// <summary>The neighbours of one, each once, in rising order.</summary>
    public IReadOnlyList<int> NeighboursOf(int municipality) => _neighbours[municipality];

    /// <param name="count">The number of municipalities.</param>
    /// <param name="borders">Pairs; the order in a pair does not matter, and a pair may be there twice.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A border names a municipality that is not there.</exception>
    /// <exception cref="ArgumentException">A municipality borders on itself.</exception>
    public static BorderGraph Of(int count, IEnumerable<(int Left, int Right)> borders)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(borders);
        var lists = new SortedSet<int>[count];
        for (var i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        foreach (var (left, right) in borders)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)left, (uint)count, nameof(borders));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)right, (uint)count, nameof(borders));
            if (left == right)
            {
                throw new ArgumentException("A municipality does not border on itself.", nameof(borders));
            }

            lists[left].Add(right);
            lists[right].Add(left);
        }

        return new([.. lists.Select(list => list.ToArray())]);
    }

    /// <summary>The graph with these municipalities only, numbered in the given order.</summary>
    /// <param name="kept">Which, each once.</param>
    /// <returns>The smaller graph.</returns>
    public BorderGraph Only(IReadOnlyList<int> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var place = new Dictionary<int, int>();
        for (var i = 0; i < kept.Count; i++)
        {
            place.Add(kept[i], i);
        }

        return new([.. kept.Select(one => _neighbours[one].Where(place.ContainsKey).Select(other => place[other]).Order().ToArray())]);
    }

    /// <summary>The same municipalities with the same numbers, without the borders of some: nobody gets past them.</summary>
    /// <param name="closed">Which.</param>
    /// <returns>The graph.</returns>
    public BorderGraph Without(IReadOnlyCollection<int> closed)
    {
        ArgumentNullException.ThrowIfNull(closed);
        return new([.. _neighbours.Select((neighbours, one) => closed.Contains(one) ? [] : neighbours.Where(other => !closed.Contains(other)).ToArray())]);
    }

    /// <summary>The parts that hang together, each in rising order, by their first municipality.</summary>
    /// <returns>The parts.</returns>
    public IReadOnlyList<IReadOnlyList<int>> Parts()
    {
        var seen = new bool[Count];
        var parts = new List<IReadOnlyList<int>>();
        for (var first = 0; first < Count; first++)
        {
            if (seen[first])
            {
                continue;
            }

            seen[first] = true;
            var part = new List<int> { first };
            for (var i = 0; i < part.Count; i++)
            {
                foreach (var next in _neighbours[part[i]].Where(next => !seen[next]))
                {
                    seen[next] = true;
                    part.Add(next);
                }
            }

            parts.Add([.. part.Order()]);
        }

        return parts;
    }

    /// <summary>Whether these hang together without anybody else.</summary>
    /// <param name="members">At least one, each once.</param>
    /// <returns>True for one group in one piece.</returns>
    public bool HangsTogether(IReadOnlyList<int> members) => Only(members).Parts().Count == 1;
}
