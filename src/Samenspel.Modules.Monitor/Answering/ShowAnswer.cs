using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;

namespace Samenspel.Modules.Monitor.Answering;

/// <summary>What one municipality says in a campaign.</summary>
internal sealed record ShowAnswer(Guid Campaign, string Code) : IAboutAnswer;

internal sealed class ShowAnswerHandler(CampaignDirectory campaigns, SurveyBook book, IAtlas atlas, TimeProvider time) : IHandle<ShowAnswer, AnswerView>
{
    public async Task<Outcome<AnswerView>> HandleAsync(ShowAnswer request, CancellationToken cancellation)
    {
        var campaign = (await campaigns.FindAsync(request.Campaign, cancellation))!;
        var places = await campaigns.PlacesAsync(campaign.From, cancellation);
        var answers = await campaigns.AnswersAsync(campaign.Id, cancellation);
        var own = answers.FirstOrDefault(one => one.Code == request.Code);
        var document = own?.Document ?? await FromRegisterAsync(request.Code, places, cancellation);
        return new AnswerView(
            campaign,
            campaign.StateOn(DutchTime.DateOf(time.GetUtcNow())),
            book.Of(campaign.SurveyVersion),
            request.Code,
            places.NameOf(request.Code),
            document,
            own?.Version ?? 0,
            own?.SentAt,
            own is null && document.Cooperations.Count > 0,
            NamingsOf(request.Code, document, answers, places),
            places);
    }

    /// <returns>Who named a municipality in an answer that was sent in, by name.</returns>
    public static IReadOnlyList<Naming> NamingsOf(string code, AnswerDocument own, IReadOnlyList<CampaignAnswer> answers, MunicipalityPlaces places) =>
    [
        .. from other in answers
           where other.SentAt is not null && other.Code != code
           let named = other.Document.Cooperations.Where(one => one.Partners.Any(partner => places.Of(partner) == code)).ToList()
           where named.Count > 0
           orderby places.NameOf(other.Code)
           select new Naming(
               other.Code,
               places.NameOf(other.Code),
               named,
               own.Cooperations.Any(one => one.Partners.Any(partner => places.Of(partner) == other.Code)),
               own.Replies.FirstOrDefault(one => one.About == other.Code)),
    ];

    // Only what the register says: with whom and in what. The rest is for the municipality to tell.
    private async Task<AnswerDocument> FromRegisterAsync(string code, MunicipalityPlaces places, CancellationToken cancellation)
    {
        var known = (await atlas.CountryAsync(cancellation)).IctPartnerships.Where(one => one.Codes.Contains(code));
        return new()
        {
            Cooperations =
            [
                .. known
                    .Select(one => (one, Partners: one.Codes.Where(other => other != code && places.IsAlive(other)).Take(AnswerDocument.MostPartners).ToList()))
                    .Where(one => one.Partners.Count > 0)
                    .Take(AnswerDocument.MostCooperations)
                    .Select((one, at) => new NamedCooperation(at + 1, one.one.Name, one.Partners, []) { Register = one.one.Id }),
            ],
        };
    }
}
