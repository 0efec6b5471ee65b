using Samenspel.Modules.Monitor.Campaigns;

namespace Samenspel.Modules.Monitor.Answering;

/// <summary>A request about what one municipality says in a campaign.</summary>
internal interface IAboutAnswer : IAboutCampaign
{
    /// <summary>The CBS code.</summary>
    string Code { get; }
}
