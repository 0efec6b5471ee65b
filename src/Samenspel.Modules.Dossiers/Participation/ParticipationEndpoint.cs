using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Participation;

/// <summary>The course of participation in the API: lines are read and added.</summary>
internal static class ParticipationEndpoint
{
    private const string Address = "/dossiers/{id:guid}/deelname";

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(Address, ListAsync).Is("LijstDeelname", ReadDossiersEndpoint.Tag, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<ParticipationDocument>>().Refuses(400, 404);
        list.Needs<SeesDossier>();
        var add = api.MapPost(Address, AddAsync).Is("LegDeelnameVast", ReadDossiersEndpoint.Tag)
            .Takes<NewParticipationBody>("NieuweDeelname").KeepsAnswer().Gives<ParticipationDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        add.Needs<EditsDossier>();
    }

    private static async Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ShowParticipation, ParticipationView> reader, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await reader.HandleAsync(new ShowParticipation(new DossierId(id)), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var view)
            ? page.Answer<ParticipationDocument>(http, [.. view.Lines.Select(ParticipationDocument.Of)])
            : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static async Task<IResult> AddAsync(
        Guid id, HttpContext http, IOnce once, IHandle<RecordParticipation, DossierId> recorder, IHandle<EndParticipation, DossierId> ender,
        IHandle<ShowParticipation, ParticipationView> reader, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<NewParticipationBody>(http.Request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var sent = body!.Value;
        if (ParticipationWords.Read(sent.State) is not { } state)
        {
            return Problem.From([ParticipationRules.Invalid(
                "dossiers.unknown-word", Phrase.With(DossierTexts.Api_UnknownWord, "stand", string.Join(", ", ParticipationWords.ApiWords)), "stand")]);
        }

        var now = await reader.HandleAsync(new ShowParticipation(new DossierId(id)), cancellation);
        if (!now.TryGet(out var view))
        {
            return Problem.From(now.Refusals);
        }

        var (dossier, day) = (view.Facts.Id, sent.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return await once.PostAsync(
            http,
            body.Bytes,
            () => state is ParticipationState.Declined or ParticipationState.Left
                ? ender.HandleAsync(new EndParticipation(dossier, view.Version, sent.Participant, state, day, sent.Reason, Sure: true), cancellation)
                : recorder.HandleAsync(new RecordParticipation(dossier, view.Version, [sent.Participant], state, day, sent.Reason), cancellation),
            _ => CreatedAsync(dossier, sent.Participant, reader, cancellation),
            faults => Problem.From(faults.Named(NameOf)));
    }

    private static async Task<CreatedJson> CreatedAsync(DossierId id, Guid participant, IHandle<ShowParticipation, ParticipationView> reader, CancellationToken cancellation) =>
        (await reader.HandleAsync(new ShowParticipation(id), cancellation)).TryGet(out var view) && view.Now(new ParticipantId(participant)) is { } line
            ? CreatedJson.Of($"/dossiers/{id.Value}/deelname", ParticipationDocument.Of(line), view.Version)
            : throw new InvalidOperationException("What was written down a moment ago cannot be read by who did.");

    private static string NameOf(string field) => field switch
    {
        ParticipationRules.State => "stand",
        ParticipationRules.On => "sinds",
        ParticipationRules.Reason => "reden",
        _ => "deelnemer",
    };
}

/// <summary>A line of the course of participation as it is sent.</summary>
/// <param name="Participant">The id of a participant of the dossier.</param>
/// <param name="Reason">Is needed for who declines or leaves.</param>
[ApiName("NieuweDeelname")]
internal sealed record NewParticipationBody(
    [property: JsonPropertyName("deelnemer")] Guid Participant,
    [property: JsonPropertyName("stand"), ApiWords("uitgenodigd", "verkent", "doet-mee", "afgezien", "vertrokken")] string? State,
    [property: JsonPropertyName("sinds")] DateOnly? On,
    [property: JsonPropertyName("reden")] string? Reason);

/// <summary>A line of the course of participation.</summary>
/// <param name="Participant">Its id in the dossier, also when it is no participant any more.</param>
/// <param name="Effects">What changed for the others when it left.</param>
[ApiName("Deelname")]
internal sealed record ParticipationDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("deelnemer")] Guid Participant,
    [property: JsonPropertyName("gemeentecode")] string? Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("stand"), ApiWords("uitgenodigd", "verkent", "doet-mee", "afgezien", "vertrokken")] string State,
    [property: JsonPropertyName("sinds")] DateOnly On,
    [property: JsonPropertyName("reden")] string? Reason,
    [property: JsonPropertyName("vastgelegdOp")] DateTimeOffset At,
    [property: JsonPropertyName("gevolgen")] IReadOnlyList<EffectDocument> Effects)
{
    public static ParticipationDocument Of(ParticipationLine line) => new(
        line.Id, line.Participant.Value, line.Code, line.Name, ParticipationWords.ApiWord(line.State), line.On, line.Reason, line.At,
        [.. line.Effects.Select(one => new EffectDocument(one.Key, one.BeforeLow, one.BeforeHigh, one.AfterLow, one.AfterHigh))]);
}

/// <summary>A figure of the group before and after somebody left, in cents a year; minus is less cost.</summary>
[ApiName("Vertrekgevolg")]
internal sealed record EffectDocument(
    [property: JsonPropertyName("cijfer")] string Key,
    [property: JsonPropertyName("voorLaag")] long BeforeLow,
    [property: JsonPropertyName("voorHoog")] long BeforeHigh,
    [property: JsonPropertyName("naLaag")] long AfterLow,
    [property: JsonPropertyName("naHoog")] long AfterHigh);
