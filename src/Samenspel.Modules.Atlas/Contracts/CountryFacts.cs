namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>What the atlas knows of today's municipalities together, to search for partners. The same object as long as the atlas holds the same.</summary>
/// <param name="Municipalities">Those with inhabitants and a place, by code.</param>
/// <param name="Borders">Pairs of codes that border on each other over land, across water or by ferry.</param>
/// <param name="Arrangements">The codes of the municipalities in each current joint arrangement of the register.</param>
/// <param name="IctPartnerships">Current ones.</param>
/// <param name="Finances">Of the last year of which accounts are known; a municipality without them is not there.</param>
/// <param name="Regions">Regions of 2021 with today's municipalities, by kind and name.</param>
public sealed record CountryFacts(
    IReadOnlyList<AtlasMunicipality> Municipalities,
    IReadOnlyList<(string Left, string Right)> Borders,
    IReadOnlyList<IReadOnlyList<string>> Arrangements,
    IReadOnlyList<CountryIct> IctPartnerships,
    IReadOnlyList<CountryFinance> Finances,
    IReadOnlyList<CountryRegion> Regions);

/// <summary>What a municipality spends, from its accounts (Iv3).</summary>
/// <param name="Code">Of which.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Overhead">Taakveld 0.4, in euros per inhabitant of that year.</param>
/// <param name="Expenditure">All of it, in euros per inhabitant of that year.</param>
public sealed record CountryFinance(string Code, int Year, double Overhead, double Expenditure);

/// <summary>A region of one kind.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Code">As the source numbers it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Codes">The municipalities of today in it.</param>
public sealed record CountryRegion(RegionKind Kind, string Code, string Name, IReadOnlyList<string> Codes);

/// <summary>A current ICT partnership.</summary>
/// <param name="Id">As in its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Codes">The municipalities of today in it.</param>
/// <param name="HasOthers">It has parties that are no municipality of today.</param>
public sealed record CountryIct(string Id, string Name, IReadOnlyList<string> Codes, bool HasOthers);
