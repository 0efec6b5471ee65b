using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>The figures of a dossier's business case in the API, and the norms that can give some of them.</summary>
internal static class FiguresEndpoint
{
    private const string Address = "/dossiers/{id:guid}/businesscase/cijfers";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync).Is("LeesCijfers", BusinessCaseEndpoint.Tag).Gives<FiguresDocument>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var keep = api.MapPut(Address, KeepAsync).Is("BewaarCijfers", BusinessCaseEndpoint.Tag)
            .Takes<FiguresDocument>("CijfersWijziging").WantsIfMatch().HasTag().Gives<FiguresDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        keep.Needs<EditsDossier>();
        api.MapGet("/fte-normen", (StaffingNorms norms) => TaggedJson.Of(new NormsDocument(
                [.. norms.Curves.Select(norm => new NormDocument(norm.Id, CaseWords.In(norm.Name)))])))
            .Is("LijstFteNormen", BusinessCaseEndpoint.Tag).Gives<NormsDocument>().HasTag().IsPublic();
    }

    private static async Task<IResult> ReadAsync(Guid id, IHandle<ShowFigures, FiguresView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowFigures(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(FigureTranslation.Document(view.Form), view.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> KeepAsync(
        Guid id, HttpRequest request, IHandle<ShowFigures, FiguresView> reader, IHandle<KeepFigures, DossierId> handler, CancellationToken cancellation)
    {
        var (match, wrong) = IfMatch.Read(request);
        if (match is null)
        {
            return wrong!;
        }

        var (body, answer) = await JsonBody.ReadAsync<FiguresDocument>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var now = await reader.HandleAsync(new ShowFigures(new DossierId(id)), cancellation);
        if (!now.TryGet(out var view))
        {
            return Problem.From(now.Refusals);
        }

        var document = body!.Value;
        var refusals = Check(document, view);
        var form = FigureTranslation.Form(document, view.Dossier);
        var outcome = refusals.Count > 0
            ? refusals
            : await handler.HandleAsync(new KeepFigures(new DossierId(id), match.Version ?? view.Version, form), cancellation);
        return outcome.TryGet(out _)
            ? await ReadAsync(id, reader, cancellation)
            : Problem.OfChange(outcome.Refusals.Named(field => FigureFields.NameOf(field, row => PlaceOf(document, view.Dossier, row))));
    }

    // The rows of the form are those of the dossier; a document says whose each is.
    private static List<Refusal> Check(FiguresDocument document, FiguresView view)
    {
        var refusals = new List<Refusal>();
        var seen = new HashSet<Guid>();
        var rows = document.Participants ?? [];
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i]?.Participant is not { } id || view.Dossier.Participants.All(one => one.Id.Value != id) || !seen.Add(id))
            {
                refusals.Add(Invalid(
                    "business-case.unknown-participant", Phrase.With(CaseFormTexts.Api_NotAParticipant, i + 1), string.Create(CultureInfo.InvariantCulture, $"deelnemers[{i}].deelnemerId")));
            }
        }

        if (document.Rule is { Points: { } points } && (points.Count != 2 || document.Rule.FixedFte is not null || document.Rule.FtePer1000 is not null))
        {
            refusals.Add(Invalid("business-case.two-rules", CaseFormTexts.Api_RuleIsPointsOrLine, "regel"));
        }

        return refusals;
    }

    private static int PlaceOf(FiguresDocument document, DossierFacts dossier, int row)
    {
        var place = (document.Participants ?? []).ToList().FindIndex(one => one?.Participant == dossier.Participants[row].Id.Value);
        return place < 0 ? row : place;
    }

    private static Refusal Invalid(string code, string message, string field) => new(RefusalKind.Invalid, code, message, field);
}

/// <summary>The norms that come with the product.</summary>
[ApiName("FteNormen")]
internal sealed record NormsDocument([property: JsonPropertyName("normen")] IReadOnlyList<NormDocument> Norms);

/// <summary>A norm for the fte that a municipality needs alone.</summary>
[ApiName("FteNorm")]
internal sealed record NormDocument([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("naam")] string Name);
