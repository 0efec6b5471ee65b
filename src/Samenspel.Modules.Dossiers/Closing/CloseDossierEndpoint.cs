using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Closing;

/// <summary>Closes, opens again and archives a dossier through the API: its state is a thing of its own, which is set.</summary>
internal static class CloseDossierEndpoint
{
    private const string Address = "/dossiers/{id:guid}/status";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync).Is("LeesDossierstatus", ReadDossiersEndpoint.Tag).Gives<StateDocument>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var change = api.MapPut(Address, ChangeAsync).Is("WijzigDossierstatus", ReadDossiersEndpoint.Tag)
            .Takes<StateDocument>("DossierstatusWijziging").WantsIfMatch().HasTag().Gives<StateDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        change.Needs<LeadsDossier>();
    }

    private static Task<IResult> ReadAsync(Guid id, IHandle<ShowDossier, DossierView> reader, CancellationToken cancellation) =>
        DossierVersions.AnswerAsync(id, reader, StateDocument.Of, cancellation);

    private static async Task<IResult> ChangeAsync(
        Guid id, HttpRequest request, IHandle<CloseDossier, DossierId> handler, IHandle<ShowDossier, DossierView> reader, CancellationToken cancellation)
    {
        var (version, wrong) = await DossierVersions.ReadAsync(request, id, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<StateDocument>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var sent = body!.Value;
        var state = StateDocument.Read(sent.State);
        var refusals = Check(sent, state);
        if (refusals.Count > 0)
        {
            return Problem.From(refusals);
        }

        var until = sent.KeptUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var outcome = await handler.HandleAsync(new CloseDossier(new DossierId(id), version, state.ToString(), until, sent.Ground), cancellation);
        return outcome.TryGet(out _)
            ? await DossierVersions.AnswerAsync(id, reader, StateDocument.Of, cancellation)
            : Problem.OfChange(outcome.Refusals.Named(NameOf));
    }

    // What says how long it is kept is passed over by another state; whoever sent it meant something else.
    private static List<Refusal> Check(StateDocument sent, DossierState? state)
    {
        var refusals = new List<Refusal>();
        if (state is null)
        {
            var words = string.Join(", ", StateDocument.Open, StateDocument.Closed, StateDocument.Archived);
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.unknown-word", Phrase.With(DossierTexts.Api_UnknownWord, "status", words), "status"));
        }
        else if (state != DossierState.Archived && (sent.KeptUntil is not null || sent.Ground is not null))
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.only-in-archive", DossierTexts.Api_OnlyInArchive, sent.KeptUntil is null ? "bewaargrond" : "bewaardTot"));
        }

        return refusals;
    }

    private static string NameOf(string field) => field switch
    {
        nameof(CloseDossier.KeptUntil) => "bewaardTot",
        nameof(CloseDossier.Ground) => "bewaargrond",
        _ => "status",
    };
}
