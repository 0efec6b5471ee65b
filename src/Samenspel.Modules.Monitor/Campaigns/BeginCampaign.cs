using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <param name="Draft">What was decided.</param>
/// <param name="Unreadable">What was already found wrong.</param>
internal sealed record BeginCampaign(CampaignDraft Draft, IReadOnlyList<Refusal> Unreadable) : IWrite
{
    /// <summary>For which body; null for the one that the asker works for.</summary>
    public OrganisationId? Organisation { get; init; }
}

/// <summary>Makes a campaign.</summary>
internal sealed class BeginCampaignHandler(
    SamenspelDb db, SurveyBook book, CampaignDirectory campaigns, ProcessContext process, IOrganisations organisations, TimeProvider time, RecordEntry entry) : IHandle<BeginCampaign, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(BeginCampaign request, CancellationToken cancellation)
    {
        var refusals = request.Unreadable.Concat(CampaignRules.Check(request.Draft, await campaigns.PlacesAsync(request.Draft.From, cancellation))).ToList();
        var body = request.Organisation ?? (await organisations.AllAsync(cancellation)).FirstOrDefault(one => one.IsMonitor && process.Actor.WorksFor(one.Id))?.Id;
        if (body is null)
        {
            refusals.Add(new(RefusalKind.Forbidden, "monitor.no-body", MonitorTexts.WhoMay_Begin));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        var campaign = new Campaign { Id = Guid.CreateVersion7(time.GetUtcNow()), Organisation = body!.Value, SurveyVersion = book.Newest.Version };
        campaign.Keep(request.Draft, time.GetUtcNow());
        db.Add(campaign);
        await db.SaveChangesAsync(cancellation);
        entry.Place(campaign.Chain(), campaign.Subject());
        return campaign.Id;
    }
}
