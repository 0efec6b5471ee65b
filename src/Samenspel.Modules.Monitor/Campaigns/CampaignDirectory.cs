using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Engine.Surveys;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>Finds campaigns with what was said in them.</summary>
internal sealed class CampaignDirectory(SamenspelDb db, IAtlas atlas, SurveyBook book)
{
    public Task<Campaign?> FindAsync(Guid id, CancellationToken cancellation) => db.Set<Campaign>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);

    /// <returns>All campaigns, the last one first.</returns>
    public async Task<IReadOnlyList<Campaign>> AllAsync(CancellationToken cancellation)
    {
        var all = await db.Set<Campaign>().AsNoTracking().ToListAsync(cancellation);
        return [.. all.OrderByDescending(one => one.From).ThenBy(one => one.Id)];
    }

    /// <returns>What was written in a campaign, by code, also what has not been sent in.</returns>
    public async Task<IReadOnlyList<CampaignAnswer>> AnswersAsync(Guid id, CancellationToken cancellation)
    {
        var all = await db.Set<CampaignAnswer>().AsNoTracking().Where(one => one.CampaignId == id).ToListAsync(cancellation);
        return [.. all.OrderBy(one => one.Code, StringComparer.Ordinal)];
    }

    /// <returns>For each campaign the codes of who sent an answer in.</returns>
    public async Task<ILookup<Guid, string>> SentAsync(CancellationToken cancellation)
    {
        var sent = await db.Set<CampaignAnswer>().AsNoTracking().Where(one => one.SentAt != null).Select(one => new { one.CampaignId, one.Code }).ToListAsync(cancellation);
        return sent.ToLookup(one => one.CampaignId, one => one.Code);
    }

    /// <returns>What comes of a campaign as it is now.</returns>
    public async Task<CampaignResult> CountAsync(Campaign campaign, CancellationToken cancellation)
    {
        var answers = await AnswersAsync(campaign.Id, cancellation);
        var relations = SurveyRelations.Of(
            answers.Select(one => one.Document.SheetOf(one.Code, one.SentAt is not null)), (await PlacesAsync(campaign.From, cancellation)).Of);
        var survey = book.Of(campaign.SurveyVersion);
        var figures = SurveyFigures.Of(relations, campaign.Asked, [.. survey.Motives.Select(one => one.Id)], [.. survey.Factors.Select(one => one.Id)]);
        return new(figures, relations.All, relations.Lost);
    }

    public async Task<MunicipalityPlaces> PlacesAsync(DateOnly day, CancellationToken cancellation) => new(await atlas.MunicipalitiesAsync(cancellation), day);
}
