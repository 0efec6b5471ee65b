using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Exporting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>Adopted keys in the API: what would be sealed, adopting, and what was.</summary>
internal static class AdoptedEndpoint
{
    private const string All = SharingEndpoint.Address + "/adopted";
    private const string One = All + "/{nummer:int}";
    private const string Tag = SharingEndpoint.Tag;

    // What is sealed never changes.
    private const int OnlyVersion = 1;

    public static void Map(IEndpointRouteBuilder api)
    {
        var draft = api.MapGet(SharingEndpoint.Address + "/adoption-draft", DraftAsync)
            .Is("LeesVastleggingVooraf", Tag, [new(AdoptKeyHandler.KeyField) { IsRequired = true }, .. SharingEndpoint.Asked.Where(one => one.Name != SharingQuestion.KeysName)])
            .Gives<AdoptionDraftAnswer>().HasTag().Refuses(400, 403, 404, 409);
        draft.Needs<AdoptsKeys>();
        var list = api.MapGet(All, ListAsync).Is("LijstVastgelegdeSleutels", Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<AdoptedItem>>().Refuses(400, 404);
        list.Needs<SeesDossier>();
        var adopt = api.MapPost(All, AdoptAsync).Is("LegSleutelVast", Tag).Takes<AdoptionBody>("NieuweVastgelegdeSleutel").KeepsAnswer()
            .Gives<AdoptedAnswer>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        adopt.Needs<AdoptsKeys>();
        var read = api.MapGet(One, ReadAsync).Is("LeesVastgelegdeSleutel", Tag).Gives<AdoptedAnswer>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var document = api.MapGet(One + "/document", DocumentAsync).Is("LeesVastgelegdDocument", Tag).Gives<AdoptedDocument>().HasTag().Refuses(404);
        document.Needs<SeesDossier>();
    }

    private static async Task<IResult> DraftAsync(Guid id, HttpRequest request, AdoptionDrafts drafts, CancellationToken cancellation)
    {
        var (question, refusals) = SharingQuestion.Read(request.Query);
        var outcome = await drafts.ReadAsync(new DossierId(id), question, request.Query[AdoptKeyHandler.KeyField].ToString(), cancellation);
        if (!outcome.TryGet(out var draft))
        {
            return Problem.From([.. refusals, .. AdoptionDraft.Told(outcome.Refusals)]);
        }

        return SharingAnswer.Of(draft.View, refusals, view => draft.Document is { } document
            ? TaggedJson.Of(new AdoptionDraftAnswer(draft.Hash, document))
            : Problem.From([SharingAnswer.NotComputed(view.Results[0])]));
    }

    private static async Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ShowAdopted, AdoptedView> reader, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await reader.HandleAsync(new ShowAdopted(new DossierId(id), null), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var view)
            ? page.Answer<AdoptedItem>(http, [.. view.Rows.Select(AdoptedItem.Of)])
            : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static async Task<IResult> ReadAsync(Guid id, int nummer, IHandle<ShowAdopted, AdoptedView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowAdopted(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(AdoptedAnswer.Of(view.Rows[0]), OnlyVersion) : Problem.From(outcome.Refusals);
    }

    /// <summary>Byte for byte, so that anybody can compute its hash; also when the seal does not hold.</summary>
    private static async Task<IResult> DocumentAsync(Guid id, int nummer, IHandle<ShowAdopted, AdoptedView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowAdopted(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.OfJson(view.Rows[0].Known.Document) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> AdoptAsync(
        Guid id, HttpContext http, IOnce once, IHandle<ShowAdopted, AdoptedView> reader, IHandle<AdoptKey, int> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<AdoptionBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () =>
            {
                var sent = body.Value;
                var (question, unreadable) = sent.Read();
                return handler.HandleAsync(new AdoptKey(new DossierId(id), sent.Key, sent.Title, sent.Note, question, sent.Fingerprint, unreadable), cancellation);
            },
            async made => (await reader.HandleAsync(new ShowAdopted(new DossierId(id), made), cancellation)).TryGet(out var view)
                ? CreatedJson.Of(string.Create(CultureInfo.InvariantCulture, $"/dossiers/{id}/cost-sharing/adopted/{made}"), AdoptedAnswer.Of(view.Rows[0]), OnlyVersion)
                : throw new InvalidOperationException("What was sealed a moment ago cannot be read by who sealed it."),
            refusals => Problem.From(refusals.Named(NameOf)));
    }

    private static string NameOf(string field) => field switch
    {
        AdoptKeyHandler.KeyField => "key",
        AdoptKeyHandler.ShownField => "fingerprint",
        nameof(AdoptKey.Title) => "title",
        nameof(AdoptKey.Note) => "note",
        _ => field,
    };
}
