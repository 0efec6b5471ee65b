using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;

namespace Samenspel.Modules.Monitor.Showing;

/// <summary>Every campaign that the asker may see.</summary>
internal sealed record ListCampaigns;

/// <summary>The campaigns, beside the figures of 2006.</summary>
/// <param name="Survey">The questions of now, with the figures of 2006.</param>
/// <param name="Rows">The last one first.</param>
/// <param name="MayBegin">Whether the asker works for a monitor body.</param>
internal sealed record MonitorView(Survey Survey, IReadOnlyList<CampaignRow> Rows, bool MayBegin);

/// <summary>A campaign in the list.</summary>
/// <param name="Campaign">The campaign; with its result once it was closed.</param>
/// <param name="State">How far it is.</param>
/// <param name="Organiser">Who runs it.</param>
/// <param name="Sent">How many answers are in.</param>
/// <param name="Own">The municipalities for which the asker can answer.</param>
/// <param name="Runs">Whether the asker runs it.</param>
/// <param name="IsFictional">Made up: who is asked is in no register.</param>
internal sealed record CampaignRow(Campaign Campaign, CampaignState State, string Organiser, int Sent, IReadOnlyList<OwnAnswer> Own, bool Runs, bool IsFictional);

/// <param name="Code">The municipality.</param>
/// <param name="IsSent">Whether its answer is in.</param>
internal sealed record OwnAnswer(string Code, string Name, bool IsSent);

internal sealed class ListCampaignsHandler(CampaignDirectory campaigns, SurveyBook book, CampaignRows rows, IOrganisations organisations, ProcessContext process) : IHandle<ListCampaigns, MonitorView>
{
    public async Task<Outcome<MonitorView>> HandleAsync(ListCampaigns request, CancellationToken cancellation)
    {
        var seen = (await campaigns.AllAsync(cancellation)).Where(one => one.IsPublic || process.Actor.Kind == ActorKind.Installation || process.Actor.MayFollow(one)).ToList();
        var mayBegin = process.Actor.Memberships.Count > 0 && (await organisations.AllAsync(cancellation)).Any(one => one.IsMonitor && process.Actor.WorksFor(one.Id));
        return new MonitorView(book.Newest, await rows.OfAsync(seen, cancellation), mayBegin);
    }
}

/// <summary>Makes rows of campaigns.</summary>
internal sealed class CampaignRows(CampaignDirectory campaigns, IOrganisations organisations, IAtlas atlas, ProcessContext process, TimeProvider time)
{
    public async Task<IReadOnlyList<CampaignRow>> OfAsync(IReadOnlyList<Campaign> wanted, CancellationToken cancellation)
    {
        var today = DutchTime.DateOf(time.GetUtcNow());
        var names = await organisations.NamesAsync(wanted.Select(one => one.Organisation), cancellation);
        var sent = await campaigns.SentAsync(cancellation);
        var municipalities = await atlas.MunicipalitiesAsync(cancellation);
        return
        [
            .. wanted.Select(one => new CampaignRow(
                one,
                one.StateOn(today),
                names.GetValueOrDefault(one.Organisation) ?? "",
                sent[one.Id].Count(),
                [
                    .. process.Actor.Memberships.Where(membership => membership.Code is { } code && one.Asked.Contains(code))
                        .Select(membership => new OwnAnswer(membership.Code!, membership.Name, sent[one.Id].Contains(membership.Code))),
                ],
                process.Actor.WorksFor(one.Organisation),
                one.Asked.Any(code => municipalities.Find(code) is { IsFictional: true }))),
        ];
    }
}
