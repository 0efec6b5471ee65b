using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Files;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>Enters the made-up campaigns of the demonstration.</summary>
internal sealed class DemonstrationCampaigns(
    SamenspelDb db, TimeProvider time, IHandle<BeginCampaign, Guid> beginner, IHandle<ImportAnswers, int> importer, IHandle<CloseCampaign, Guid> closer) : IDemonstrationCampaigns
{
    public async Task<Outcome<bool>> KeepAsync(DemonstrationCampaign wanted, OrganisationId organisation, CancellationToken cancellation)
    {
        if (await db.Set<Campaign>().AnyAsync(one => one.TitleNl == wanted.Title, cancellation))
        {
            return false;
        }

        var from = DutchTime.DateOf(time.GetUtcNow()).AddDays(-wanted.StartsDaysAgo);
        var draft = new CampaignDraft(wanted.Title, wanted.TitleEn, from, from.AddDays(wanted.Days), wanted.IsPublic, wanted.Municipalities);
        var begun = await beginner.HandleAsync(new BeginCampaign(draft, []) { Organisation = organisation }, cancellation);
        if (!begun.TryGet(out var id))
        {
            return begun.Refusals.ToList();
        }

        var taken = await importer.HandleAsync(new ImportAnswers(id, wanted.Answers), cancellation);
        if (!taken.TryGet(out _))
        {
            return taken.Refusals.ToList();
        }

        if (wanted.IsClosed)
        {
            var closed = await closer.HandleAsync(new CloseCampaign(id), cancellation);
            return closed.TryGet(out _) ? true : closed.Refusals.ToList();
        }

        return true;
    }
}
