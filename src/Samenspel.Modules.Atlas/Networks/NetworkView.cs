using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Networks;

/// <summary>Who hangs together with whom at the end of a year.</summary>
/// <param name="Year">The year; in the year of today it is how it stands today.</param>
/// <param name="From">The first year that can be asked for.</param>
/// <param name="Until">The year of today.</param>
/// <param name="Municipality">The one whose group this is; null for all.</param>
/// <param name="Groups">The most municipalities first.</param>
/// <param name="Bridges">By name.</param>
/// <param name="Alone">Municipalities of the part of the country that was asked for without a partner, by name.</param>
/// <param name="Asked">How many municipalities there are in that part.</param>
/// <param name="LeftOut">Partnerships with more municipalities than the network takes.</param>
/// <param name="MedianPartners">Others with whom a municipality in the network shares a partnership; null without any.</param>
/// <param name="Changes">What changed in the year, by partnership.</param>
/// <param name="Areas">Policy areas to choose from.</param>
/// <param name="Provinces">Provinces to choose from.</param>
internal sealed record NetworkView(
    int Year,
    int From,
    int Until,
    AtlasMunicipality? Municipality,
    IReadOnlyList<NetworkPart> Groups,
    IReadOnlyList<NetworkBridgeRow> Bridges,
    IReadOnlyList<AtlasMunicipality> Alone,
    int Asked,
    int LeftOut,
    decimal? MedianPartners,
    IReadOnlyList<NetworkChange> Changes,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Provinces)
{
    public bool IsToday => Year == Until;

    public int Municipalities => Groups.Sum(group => group.Municipalities.Count);

    public int Partnerships => Groups.Sum(group => group.Partnerships.Count);
}

/// <summary>Municipalities that hang together, and the partnerships through which they do.</summary>
internal sealed record NetworkPart(IReadOnlyList<AtlasMunicipality> Municipalities, IReadOnlyList<NetworkPartnership> Partnerships);

/// <param name="Codes">Of today's municipalities that take part.</param>
internal sealed record NetworkPartnership(string Id, string Name, IReadOnlyList<string> Codes);

/// <summary>A municipality without which its group falls apart.</summary>
/// <param name="Partnerships">Names of those in which it takes part.</param>
/// <param name="Parts">What would be left, the largest first.</param>
internal sealed record NetworkBridgeRow(AtlasMunicipality Municipality, IReadOnlyList<string> Partnerships, IReadOnlyList<IReadOnlyList<AtlasMunicipality>> Parts);

/// <summary>What happened to a partnership in a year.</summary>
/// <param name="Names">Who it is about, by name.</param>
/// <param name="On">The day, or the year where the source gives no more; null when it differs between them.</param>
internal sealed record NetworkChange(string Id, string Partnership, NetworkChangeKind Kind, IReadOnlyList<string> Names, PartialDate? On);

/// <summary>Kinds of change.</summary>
internal enum NetworkChangeKind
{
    /// <summary>The partnership began, with these.</summary>
    Began,

    /// <summary>These joined.</summary>
    Joined,

    /// <summary>These left; a source gives the day.</summary>
    Left,

    /// <summary>These are missing from a later version: that they left is inferred.</summary>
    LeftInferred,

    /// <summary>The partnership ended, with these in it.</summary>
    Ended,
}
