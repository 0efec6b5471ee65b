using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Following;

/// <summary>Writes to the people of every municipality that is asked and has not answered.</summary>
internal sealed record RemindMunicipalities(Guid Campaign) : IWrite, IAboutCampaign;

/// <returns>To how many people.</returns>
internal sealed class RemindMunicipalitiesHandler(SamenspelDb db, CampaignDirectory campaigns, IOrganisations organisations, IOrganisationPost post, TimeProvider time, RecordEntry entry)
    : IHandle<RemindMunicipalities, int>
{
    public async Task<Outcome<int>> HandleAsync(RemindMunicipalities request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var today = DutchTime.DateOf(now);
        var campaign = await db.Set<Campaign>().SingleAsync(one => one.Id == request.Campaign, cancellation);
        if (campaign.StateOn(today) is var state && state != CampaignState.Running)
        {
            return state == CampaignState.Closed ? CampaignRules.IsClosed() : new Refusal(RefusalKind.Conflict, "monitor.not-running", Phrase.With(MonitorTexts.Wrong_NotRunning, campaign.Period()));
        }

        if (campaign.RemindedAt is { } last && DutchTime.DateOf(last) == today)
        {
            return new Refusal(RefusalKind.Conflict, "monitor.reminded-today", MonitorTexts.Wrong_RemindedToday);
        }

        var isFirst = campaign.RemindedAt is null;
        campaign.Remind(now);
        await db.SaveChangesAsync(cancellation);
        var sent = (await campaigns.AnswersAsync(campaign.Id, cancellation)).Where(one => one.SentAt is not null).Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        var written = 0;
        foreach (var one in (await organisations.AllAsync(cancellation)).Where(one => one.Code is { } code && campaign.Asked.Contains(code) && !sent.Contains(code)))
        {
            written += await post.WriteAsync(one.Id, MonitorPaths.Answer(campaign.Id, one.Code!), () => (
                Phrase.With(isFirst ? MonitorTexts.Mail_Invited : MonitorTexts.Mail_Reminded, campaign.Title()),
                Phrase.With(MonitorTexts.Mail_Text, one.Name, campaign.Title(), Show.Date(campaign.Until))), cancellation);
        }

        entry.Detail("people", written.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return written;
    }
}
