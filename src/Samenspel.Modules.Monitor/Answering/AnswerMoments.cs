using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Answering;

/// <summary>When an answer can be written.</summary>
internal static class AnswerMoments
{
    public static IEnumerable<Refusal> Check(Campaign campaign, CampaignAnswer? known, int? version, DateOnly today)
    {
        if (WrongMoment(campaign, today) is { } wrong)
        {
            yield return wrong;
        }

        if (known?.SentAt is not null)
        {
            yield return new(RefusalKind.Conflict, "monitor.already-sent", MonitorTexts.Wrong_AlreadySent);
        }

        if (version is { } seen && seen != (known?.Version ?? 0))
        {
            yield return new(RefusalKind.Conflict, ChangeCampaignHandler.ChangedMeanwhile, MonitorTexts.Changed);
        }
    }

    public static Refusal? WrongMoment(Campaign campaign, DateOnly today) => campaign.StateOn(today) switch
    {
        CampaignState.Running => null,
        CampaignState.Closed => CampaignRules.IsClosed(),
        _ => new(RefusalKind.Conflict, "monitor.not-running", Phrase.With(MonitorTexts.Wrong_NotRunning, campaign.Period())),
    };
}
