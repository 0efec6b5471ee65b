using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>Chooses in the API what everybody may read of a dossier.</summary>
internal static class PublishingEndpoint
{
    private const string Address = "/dossiers/{id:guid}/openbaar";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync).Is("LeesOpenbaarDeel", ReadDossiersEndpoint.Tag).Gives<PublishingDocument>().HasTag().Refuses(403, 404);
        read.Needs<LeadsDossier>();
        var keep = api.MapPut(Address, KeepAsync).Is("KiesOpenbaarDeel", ReadDossiersEndpoint.Tag).Takes<PublishingBody>("OpenbaarDeelKeuze").WantsIfMatch().HasTag()
            .Gives<PublishingDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        keep.Needs<LeadsDossier>();
    }

    private static async Task<IResult> ReadAsync(Guid id, IHandle<ShowPublishing, PublishingView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowPublishing(new DossierId(id), null), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(PublishingDocument.Of(view), view.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> KeepAsync(
        Guid id, HttpRequest request, IHandle<ShowPublishing, PublishingView> reader, IHandle<PublishDossier, bool> handler, CancellationToken cancellation)
    {
        var now = await reader.HandleAsync(new ShowPublishing(new DossierId(id), null), cancellation);
        if (!now.TryGet(out var view))
        {
            return Problem.From(now.Refusals);
        }

        if (IfMatch.Against(request, view.Version) is { } wrong)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<PublishingBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var sent = body!.Value;
        var choice = sent.IsPublic == false ? null : new PublicChoice(sent.Decisions ?? false, sent.Dates ?? false, [.. (sent.Withheld ?? []).Distinct()], [.. (sent.Documents ?? []).Distinct()]);
        var outcome = await handler.HandleAsync(new PublishDossier(new DossierId(id), view.Version, choice), cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(id, reader, cancellation)
            : outcome.Refusals[0].Kind == RefusalKind.Conflict ? Problem.OfChange(outcome.Refusals) : Problem.From(outcome.Refusals.Named(NameOf));
    }

    private static string NameOf(string field) => field switch
    {
        nameof(PublicChoice.Withheld) => "achtergehouden",
        nameof(PublicChoice.Documents) => "stukken",
        _ => field,
    };
}

/// <summary>What is sent to choose what everybody may read.</summary>
internal sealed record PublishingBody(
    [property: JsonPropertyName("openbaar")] bool? IsPublic,
    [property: JsonPropertyName("besluiten")] bool? Decisions,
    [property: JsonPropertyName("data")] bool? Dates,
    [property: JsonPropertyName("achtergehouden")] IReadOnlyList<int>? Withheld,
    [property: JsonPropertyName("stukken")] IReadOnlyList<Guid>? Documents);

/// <summary>What everybody may read of a dossier, and what could be chosen.</summary>
[ApiName("OpenbaarDeel")]
internal sealed record PublishingDocument(
    [property: JsonPropertyName("openbaar")] bool IsPublic,
    [property: JsonPropertyName("besluiten")] bool Decisions,
    [property: JsonPropertyName("data")] bool Dates,
    [property: JsonPropertyName("achtergehouden")] IReadOnlyList<int> Withheld,
    [property: JsonPropertyName("stukken")] IReadOnlyList<Guid> Documents,
    [property: JsonPropertyName("teKiezenBesluiten")] IReadOnlyList<OfferedDecisionDocument> OfferedDecisions,
    [property: JsonPropertyName("teKiezenStukken")] IReadOnlyList<OfferedFileDocument> OfferedDocuments)
{
    public static PublishingDocument Of(PublishingView view) => new(
        view.Version > 0,
        view.Choice.Decisions,
        view.Choice.Dates,
        view.Choice.Withheld,
        view.Choice.Documents,
        [.. view.Decisions.Select(one => new OfferedDecisionDocument(one.Key, one.On, one.What, one.Who))],
        [.. view.Documents.Select(one => new OfferedFileDocument(one.Id, one.Title, one.Organisation))]);
}

/// <summary>A decision that could be kept back.</summary>
[ApiName("TeKiezenBesluit")]
internal sealed record OfferedDecisionDocument(
    [property: JsonPropertyName("nummer")] int Number, [property: JsonPropertyName("datum")] DateOnly On, [property: JsonPropertyName("wat")] string What, [property: JsonPropertyName("wie")] string Who);

/// <summary>A file that its organisation shares with everybody.</summary>
[ApiName("TeKiezenStuk")]
internal sealed record OfferedFileDocument(
    [property: JsonPropertyName("id")] Guid Id, [property: JsonPropertyName("titel")] string Title, [property: JsonPropertyName("organisatie")] string Organisation);
