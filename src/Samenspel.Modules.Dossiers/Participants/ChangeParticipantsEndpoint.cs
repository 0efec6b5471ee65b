using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Participants;

/// <summary>Sets who takes part through the API: municipalities by their code, and ones without a name yet.</summary>
internal static class ChangeParticipantsEndpoint
{
    private const string List = "deelnemers";

    public static void Map(IEndpointRouteBuilder api)
    {
        var change = api.MapPut("/dossiers/{id:guid}/deelnemers", ChangeAsync).Is("WijzigDeelnemers", ReadDossiersEndpoint.Tag)
            .Takes<ParticipantsBody>("DeelnemersWijziging").WantsIfMatch().HasTag().Gives<ParticipantsDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        change.Needs<EditsDossier>();
    }

    private static async Task<IResult> ChangeAsync(
        Guid id, HttpRequest request, IHandle<ChangeParticipants, DossierId> handler, IHandle<ShowDossier, DossierView> reader, CancellationToken cancellation)
    {
        var (version, wrong) = await DossierVersions.ReadAsync(request, id, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<ParticipantsBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var sent = body!.Value.Participants ?? [];
        var refusals = Check(sent);
        if (refusals.Count > 0)
        {
            return Problem.From(refusals);
        }

        var named = sent.Where(one => one!.Code is not null).Select(one => one!.Code!.Trim().ToUpperInvariant()).ToList();
        var places = sent.Select((one, i) => (One: one!, Place: i)).Where(pair => pair.One.Code is null).Select(pair => pair.Place).ToList();
        var unnamed = places.ConvertAll(place => new UnnamedRow(
            sent[place]!.Id, sent[place]!.Name, sent[place]!.Inhabitants?.ToString(CultureInfo.InvariantCulture)));
        var outcome = await handler.HandleAsync(new ChangeParticipants(new DossierId(id), version, named, unnamed), cancellation);
        return outcome.TryGet(out _)
            ? await DossierVersions.AnswerAsync(id, reader, view => new ParticipantsDocument(ParticipantDocument.Of(view.Facts)), cancellation)
            : Problem.OfChange(outcome.Refusals.Named(field => NameOf(field, places)));
    }

    // A municipality is its code; its name and inhabitants come from the atlas. One without a code says both itself.
    private static List<Refusal> Check(IReadOnlyList<ParticipantBody?> sent)
    {
        var refusals = new List<Refusal>();
        for (var i = 0; i < sent.Count; i++)
        {
            if (sent[i] is null or { Code: null, Name: null } or { Code: null, Inhabitants: null } or { Code: not null, Name: not null } or { Code: not null, Inhabitants: not null })
            {
                refusals.Add(new Refusal(
                    RefusalKind.Invalid, "dossiers.participant-half", Phrase.With(DossierTexts.Api_ParticipantHalf, i + 1), string.Create(CultureInfo.InvariantCulture, $"{List}[{i}]")));
            }
        }

        return refusals;
    }

    // The form counts rows without a name; the API counts all.
    private static string NameOf(string field, List<int> places)
    {
        if (!field.StartsWith("Unnamed[", StringComparison.Ordinal))
        {
            return List;
        }

        var end = field.IndexOf(']', StringComparison.Ordinal);
        var place = places[int.Parse(field.AsSpan("Unnamed[".Length, end - "Unnamed[".Length), NumberStyles.None, CultureInfo.InvariantCulture)];
        var property = field.EndsWith(nameof(UnnamedRow.Name), StringComparison.Ordinal) ? "naam" : "inwoners";
        return string.Create(CultureInfo.InvariantCulture, $"{List}[{place}].{property}");
    }
}

/// <summary>What is sent to set who takes part: all of them.</summary>
[ApiName("DeelnemersWijziging")]
internal sealed record ParticipantsBody([property: JsonPropertyName("deelnemers")] IReadOnlyList<ParticipantBody?>? Participants);

/// <summary>A municipality by its code, or one without a name with a label and its inhabitants.</summary>
/// <param name="Id">Of one without a code that is there already, so that it keeps its figures.</param>
[ApiName("GekozenDeelnemer")]
internal sealed record ParticipantBody(
    [property: JsonPropertyName("gemeentecode")] string? Code,
    [property: JsonPropertyName("id")] Guid? Id,
    [property: JsonPropertyName("naam")] string? Name,
    [property: JsonPropertyName("inwoners")] int? Inhabitants);
