namespace Samenspel.Modules.Demonstration.Region;

/// <summary>A campaign of the region's monitor body, in which every municipality of the region is asked.</summary>
/// <param name="By">Who runs it.</param>
/// <param name="Title">Its Dutch title.</param>
/// <param name="TitleEn">Its English title.</param>
/// <param name="StartsDaysAgo">How many days before the first start it began.</param>
/// <param name="Days">How many days people can answer.</param>
/// <param name="Public">Whether everybody may see the result.</param>
/// <param name="Closed">Whether its figures are fixed.</param>
/// <param name="File">The answers that are in, in <c>content/demonstration/campaigns/</c>.</param>
internal sealed record FictionalCampaign(FictionalOpening By, string Title, string TitleEn, int StartsDaysAgo, int Days, bool Public, bool Closed, string File);
