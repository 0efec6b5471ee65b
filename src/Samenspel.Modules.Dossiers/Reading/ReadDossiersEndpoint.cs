using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Closing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>Dossiers in the API, to read: those that the asker sees, and the examples.</summary>
internal static class ReadDossiersEndpoint
{
    public const string Tag = "Dossiers";

    private const string Text = "zoek";
    private const string Example = "voorbeeld";
    private const string State = "status";
    private const string ChangedSince = "gewijzigdSinds";
    private const string Sort = "sorteer";

    private static readonly string[] Columns =
        [DossierOrder.Title, DossierOrder.ReferenceDate, DossierOrder.Participants, DossierOrder.Inhabitants, DossierOrder.Changed];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/dossiers", ListAsync).IsPublic()
            .Is("LijstDossiers", Tag, new(Text), new(State, Words: [StateDocument.Open, StateDocument.Closed, StateDocument.Archived]), new(Example, "boolean"), new(ChangedSince, "date-time"), QueryParameter.Sort(Columns), QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<DossierItem>>().Refuses(400, 404);
        var one = api.MapGet("/dossiers/{id:guid}", OneAsync).Is("LeesDossier", Tag).Gives<DossierDocument>().HasTag().Refuses(404);
        one.Needs<SeesDossier>();
        var who = api.MapGet("/dossiers/{id:guid}/deelnemers", ParticipantsAsync).Is("LeesDeelnemers", Tag).Gives<ParticipantsDocument>().HasTag().Refuses(404);
        who.Needs<SeesDossier>();
    }

    private static async Task<IResult> ListAsync(HttpContext http, IHandle<ListDossiers, DossierList> handler, CancellationToken cancellation)
    {
        var query = http.Request.Query;
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(query, refusals);
        var example = YesOrNo(query, refusals);
        var since = Since(query, refusals);
        var sort = query[Sort].ToString();
        if (sort.Length > 0 && !Columns.Contains(sort.StartsWith('-') ? sort[1..] : sort, StringComparer.Ordinal))
        {
            refusals.Add(Refuse("dossiers.unknown-order", Sort, Phrase.With(DossierTexts.Api_UnknownOrder, Sort, string.Join(", ", Columns))));
        }

        var word = query[State].ToString();
        var state = StateDocument.Read(word);
        if (word.Length > 0 && state is null)
        {
            refusals.Add(Refuse(
                "dossiers.unknown-state", State, Phrase.With(DossierTexts.Api_UnknownState, State, $"{StateDocument.Open}, {StateDocument.Closed}, {StateDocument.Archived}")));
        }

        var outcome = await handler.HandleAsync(new ListDossiers(query[Text].ToString(), sort, All: true, State: state), cancellation);
        if (!outcome.TryGet(out var list) || refusals.Count > 0)
        {
            return Problem.From([.. refusals, .. outcome.Refusals]);
        }

        var rows = list.Order.Sort(list.Own.Concat(list.Examples))
            .Where(row => (example is null || row.IsExample == example) && (since is null || row.ChangedAt >= since));
        return page.Answer<DossierItem>(http, [.. rows.Select(DossierItem.Of)]);
    }

    private static async Task<IResult> OneAsync(Guid id, IHandle<ShowDossier, DossierView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowDossier(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(DossierDocument.Of(view), view.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> ParticipantsAsync(Guid id, IHandle<ShowDossier, DossierView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowDossier(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view)
            ? TaggedJson.Of(new ParticipantsDocument(ParticipantDocument.Of(view.Facts)), view.Version)
            : Problem.From(outcome.Refusals);
    }

    private static bool? YesOrNo(IQueryCollection query, List<Refusal> refusals)
    {
        var word = query[Example].ToString();
        if (word is "" or "true" or "false")
        {
            return word.Length == 0 ? null : word == "true";
        }

        refusals.Add(Refuse("dossiers.not-a-boolean", Example, Phrase.With(DossierTexts.Api_NotABoolean, Example)));
        return null;
    }

    private static DateTimeOffset? Since(IQueryCollection query, List<Refusal> refusals)
    {
        var text = query[ChangedSince].ToString();
        var moment = Moments.Read(text);
        if (text.Length > 0 && moment is null)
        {
            refusals.Add(Refuse("dossiers.not-a-moment", ChangedSince, Phrase.With(DossierTexts.Api_NotAMoment, ChangedSince)));
        }

        return moment;
    }

    private static Refusal Refuse(string code, string field, string message) => new(RefusalKind.Invalid, code, message, field);
}
