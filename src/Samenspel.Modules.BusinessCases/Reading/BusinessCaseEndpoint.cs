using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>A dossier's business case in the API: computed, and as the exchange file. Both documents are in English, as everywhere.</summary>
internal static class BusinessCaseEndpoint
{
    public const string Tag = "Businesscases";

    private const string Address = "/dossiers/{id:guid}/businesscase";
    private const string Groups = "groepen";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync)
            .Is("LeesBusinesscase", Tag, new(ShowBusinessCase.WithoutName, IsList: true), new(Groups, "boolean"))
            .Gives<ResultDocument>().HasTag().Refuses(400, 404, 409);
        read.Needs<SeesDossier>();
        var file = api.MapGet(Address + "/uitwisselbestand", FileAsync).Is("LeesUitwisselbestand", Tag).Gives<ExchangeDocument>().HasTag().Refuses(404, 409);
        file.Needs<SeesDossier>();
    }

    private static async Task<IResult> ReadAsync(
        Guid id, HttpRequest request, IHandle<ShowBusinessCase, BusinessCaseView> handler, CancellationToken cancellation)
    {
        var word = request.Query[Groups].ToString();
        var outcome = await handler.HandleAsync(new ShowBusinessCase(new DossierId(id), [.. request.Query[ShowBusinessCase.WithoutName].OfType<string>()]), cancellation);
        var refusals = outcome.Refusals.ToList();
        if (word is not ("" or "true" or "false"))
        {
            refusals.Add(new(RefusalKind.Invalid, "business-case.unknown-value", Wording.Of(BusinessCaseTexts.Calculation_BadGroups, JsonPath.Short(word)), Groups));
        }

        return refusals.Count == 0 && outcome.TryGet(out var view)
            ? Answer(view, () => BusinessCaseDocuments.Write(view.Shown!, word == "true"))
            : Problem.From(refusals);
    }

    private static async Task<IResult> FileAsync(Guid id, IHandle<ShowBusinessCase, BusinessCaseView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowBusinessCase(new DossierId(id), []), cancellation);
        return outcome.TryGet(out var view) ? Answer(view, () => BusinessCaseFiles.Write(view.Whole!.File)) : Problem.From(outcome.Refusals);
    }

    private static IResult Answer(BusinessCaseView view, Func<byte[]> write) => view.Whole is null
        ? Problem.From([new(RefusalKind.Conflict, "business-case.not-computed", CasePageTexts.Lede_NotComputed), .. view.Faults])
        : TaggedJson.OfJson(write());
}

/// <summary>Stands for the result document, which has a description of its own.</summary>
[ApiName("BusinesscaseResultaat")]
internal sealed record ResultDocument;

/// <summary>Stands for the exchange file, which has a description of its own.</summary>
[ApiName("BusinesscaseBestand")]
internal sealed record ExchangeDocument;
