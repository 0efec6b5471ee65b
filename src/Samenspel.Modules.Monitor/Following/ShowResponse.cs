using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Domain;

namespace Samenspel.Modules.Monitor.Following;

/// <summary>Who answered in a campaign.</summary>
internal sealed record ShowResponse(Guid Campaign) : IAboutCampaign;

/// <summary>Who answered.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="State">How far it is.</param>
/// <param name="Rows">Who is asked, by name.</param>
/// <param name="Places">The municipalities of its first day.</param>
/// <param name="Today">In the Netherlands.</param>
internal sealed record ResponseView(Campaign Campaign, CampaignState State, IReadOnlyList<ResponseRow> Rows, MunicipalityPlaces Places, DateOnly Today)
{
    public int Of(ResponseState state) => Rows.Count(row => row.State == state);

    public bool CanRemind => State == CampaignState.Running && (Campaign.RemindedAt is not { } last || DutchTime.DateOf(last) != Today) && Rows.Any(row => row.IsHere && row.State != ResponseState.Sent);
}

/// <summary>One municipality that is asked.</summary>
/// <param name="Code">The CBS code.</param>
/// <param name="SentAt">When its answer came in.</param>
/// <param name="IsImported">It came from a file.</param>
/// <param name="IsHere">It has people on this site, who can be written to.</param>
internal sealed record ResponseRow(string Code, string Name, ResponseState State, DateTimeOffset? SentAt, bool IsImported, bool IsHere);

/// <summary>How far a municipality is.</summary>
internal enum ResponseState
{
    /// <summary>Nothing was written.</summary>
    None,

    /// <summary>Somebody has begun.</summary>
    Begun,

    /// <summary>Its answer is in.</summary>
    Sent,
}

internal sealed class ShowResponseHandler(CampaignDirectory campaigns, IOrganisations organisations, TimeProvider time) : IHandle<ShowResponse, ResponseView>
{
    public async Task<Outcome<ResponseView>> HandleAsync(ShowResponse request, CancellationToken cancellation)
    {
        var campaign = (await campaigns.FindAsync(request.Campaign, cancellation))!;
        var places = await campaigns.PlacesAsync(campaign.From, cancellation);
        var answers = (await campaigns.AnswersAsync(campaign.Id, cancellation)).ToDictionary(one => one.Code, StringComparer.Ordinal);
        var here = (await organisations.AllAsync(cancellation)).Select(one => one.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var today = DutchTime.DateOf(time.GetUtcNow());
        return new ResponseView(
            campaign,
            campaign.StateOn(today),
            [
                .. campaign.Asked.Select(code => (code, answer: answers.GetValueOrDefault(code)))
                    .Select(one => new ResponseRow(
                        one.code,
                        places.NameOf(one.code),
                        one.answer switch { null => ResponseState.None, { SentAt: null } => ResponseState.Begun, _ => ResponseState.Sent },
                        one.answer?.SentAt,
                        one.answer is { IsImported: true },
                        here.Contains(one.code)))
                    .OrderBy(one => one.Name, StringComparer.CurrentCulture),
            ],
            places,
            today);
    }
}
