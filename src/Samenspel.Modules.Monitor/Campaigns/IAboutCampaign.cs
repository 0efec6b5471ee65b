namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>A request about one campaign, so that its permission can be judged.</summary>
internal interface IAboutCampaign
{
    Guid Campaign { get; }
}
