namespace Samenspel.Modules.Monitor.Contracts;

/// <summary>A made-up campaign of the demonstration.</summary>
/// <param name="Title">Its Dutch title, which is also how a later start finds it.</param>
/// <param name="TitleEn">Its English title.</param>
/// <param name="StartsDaysAgo">How many days before the first start it began.</param>
/// <param name="Days">How many days people can answer.</param>
/// <param name="Municipalities">The codes of who is asked.</param>
/// <param name="IsPublic">Whether everybody may see the result.</param>
/// <param name="IsClosed">Whether its figures are fixed.</param>
/// <param name="Answers">The answers that are in, as the file of a campaign holds them.</param>
public sealed record DemonstrationCampaign(
    string Title, string TitleEn, int StartsDaysAgo, int Days, IReadOnlyList<string> Municipalities, bool IsPublic, bool IsClosed, string Answers);
