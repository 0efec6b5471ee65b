namespace Samenspel.Engine.BusinessCases;

/// <summary>All groups of one size.</summary>
/// <param name="Partners">How many participants take part, two or more.</param>
/// <param name="Groups">How many such groups there are; null when the number does not fit 63 bits.</param>
/// <param name="AgainstToday">Null when a participant's fte today is missing.</param>
/// <param name="AgainstAlone">Null when a participant's fte wished alone is missing.</param>
public sealed record PartnerCount(int Partners, long? Groups, SavingSpreadRange? AgainstToday, SavingSpreadRange? AgainstAlone);
