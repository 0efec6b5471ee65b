namespace Samenspel.Engine.BusinessCases;

/// <summary>How the saving grows with the number of partners, and from how many it pays, against both baselines.</summary>
public sealed record PartnerCountTable(IReadOnlyList<PartnerCount> Rows, PaysFromRange? AgainstToday, PaysFromRange? AgainstAlone);
