using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>The model of a dossier's business case in the API: parts of the exchange file, each under its key, with one version for the whole.</summary>
internal static class ModelEndpoint
{
    private const string Root = "/dossiers/{id:guid}/businesscase";
    private const string Key = "/{sleutel}";

    public static void Map(IEndpointRouteBuilder api)
    {
        Read(api.MapGet(Root + "/model", ReadAsync), "LeesModel").Gives<ModelStandIn>();
        Read(api.MapGet(Root + "/uitgangspunten", DefaultsAsync), "LeesUitgangspunten").Gives<DefaultsStandIn>();
        Change(api.MapPut(Root + "/uitgangspunten" + Key, OverruleAsync), "VervangUitgangspunt").Takes<OverruleStandIn>("UitgangspuntWijziging");
        Remove(api.MapDelete(Root + "/uitgangspunten" + Key, PutBackAsync), "ZetUitgangspuntTerug");
        Change(api.MapPut(Root + "/posten" + Key, LineAsync), "BewaarPost").Takes<LineStandIn>("KostenpostWijziging");
        Remove(api.MapDelete(Root + "/posten" + Key, RemoveLineAsync), "VerwijderPost");
        Change(api.MapPut(Root + "/varianten" + Key, VariantAsync), "BewaarVariant").Takes<VariantStandIn>("VariantWijziging");
        Remove(api.MapDelete(Root + "/varianten" + Key, RemoveVariantAsync), "VerwijderVariant");
        Change(api.MapPut(Root + "/baten" + Key, BenefitAsync), "BewaarBaat").Takes<BenefitStandIn>("BaatWijziging");
        Remove(api.MapDelete(Root + "/baten" + Key, RemoveBenefitAsync), "VerwijderBaat");
        Change(api.MapPut(Root + "/kenmerken", DriversAsync), "BewaarKenmerken").Takes<DriversStandIn>("KenmerkenWijziging");
        Change(api.MapPut(Root + "/samenhang", GroupsAsync), "BewaarSamenhang").Takes<GroupsStandIn>("SamenhangWijziging");
    }

    private static RouteHandlerBuilder Read(RouteHandlerBuilder endpoint, string operation)
    {
        var read = endpoint.Is(operation, BusinessCaseEndpoint.Tag).HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        return read;
    }

    private static RouteHandlerBuilder Change(RouteHandlerBuilder endpoint, string operation)
    {
        var change = endpoint.Is(operation, BusinessCaseEndpoint.Tag)
            .WantsIfMatch().HasTag().Gives<ModelStandIn>().Refuses(400, 403, 404, 412, 413, 415, 428);
        change.Needs<EditsDossier>();
        return change;
    }

    private static void Remove(RouteHandlerBuilder endpoint, string operation) =>
        endpoint.Is(operation, BusinessCaseEndpoint.Tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428)
            .Produces(StatusCodes.Status204NoContent).Needs<EditsDossier>();

    private static Task<IResult> ReadAsync(Guid id, HttpRequest request, IHandle<ShowModel, ModelView> reader, CancellationToken cancellation) =>
        new ModelCall(new(id), request, reader, cancellation).AnswerAsync();

    private static async Task<IResult> DefaultsAsync(Guid id, IHandle<ShowModel, ModelView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowModel(new(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.OfJson(ModelDocuments.Defaults(view), view.Version) : Problem.From(outcome.Refusals);
    }

    private static Task<IResult> OverruleAsync(
        Guid id, string sleutel, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<OverruleDefault, DossierId> handler, CancellationToken cancellation) =>
        JsonNames.TryRead<DefaultId>(sleutel, out _)
            ? new ModelCall(new(id), request, reader, cancellation).KeepAsync(
                sleutel,
                (parts, json, _) => parts.Overrule(json, "$"),
                (version, part, unreadable) => handler.HandleAsync(new OverruleDefault(new(id), version, part, unreadable), cancellation))
            : Task.FromResult(Problem.From([new(RefusalKind.NotFound, "business-case.unknown-default", ModelTexts.Default_Unknown)]));

    private static Task<IResult> PutBackAsync(
        Guid id, string sleutel, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<PutBackDefault, DossierId> handler, CancellationToken cancellation) =>
        JsonNames.TryRead<DefaultId>(sleutel, out var known)
            ? new ModelCall(new(id), request, reader, cancellation).RemoveAsync(version => handler.HandleAsync(new PutBackDefault(new(id), version, known), cancellation))
            : Task.FromResult(Problem.From([new(RefusalKind.NotFound, "business-case.unknown-default", ModelTexts.Default_Unknown)]));

    private static Task<IResult> LineAsync(
        Guid id, string sleutel, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<KeepLine, DossierId> handler, CancellationToken cancellation) =>
        new ModelCall(new(id), request, reader, cancellation).KeepAsync(
            sleutel,
            (parts, json, _) => parts.Line(json, "$"),
            (version, part, unreadable) => handler.HandleAsync(new KeepLine(new(id), version, sleutel, part, unreadable), cancellation));

    private static Task<IResult> RemoveLineAsync(
        Guid id, string sleutel, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<RemoveLine, DossierId> handler, CancellationToken cancellation) =>
        new ModelCall(new(id), request, reader, cancellation).RemoveAsync(version => handler.HandleAsync(new RemoveLine(new(id), version, sleutel), cancellation));

    private static Task<IResult> VariantAsync(
        Guid id, string sleutel, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<KeepVariant, DossierId> handler, CancellationToken cancellation) =>
        new ModelCall(new(id), request, reader, cancellation).KeepAsync(
            sleutel,
            (parts, json, _) => parts.Variant(json, "$"),
            (version, part, unreadable) => handler.HandleAsync(new KeepVariant(new(id), version, sleutel, part, unreadable), cancellation));

    private static Task<IResult> RemoveVariantAsync(
        Guid id, string sleutel, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<RemoveVariant, DossierId> handler, CancellationToken cancellation) =>
        new ModelCall(new(id), request, reader, cancellation).RemoveAsync(version => handler.HandleAsync(new RemoveVariant(new(id), version, sleutel), cancellation));

    private static Task<IResult> BenefitAsync(
        Guid id, string sleutel, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<KeepBenefit, DossierId> handler, CancellationToken cancellation) =>
        new ModelCall(new(id), request, reader, cancellation).KeepAsync(
            sleutel,
            (parts, json, _) => parts.Benefit(json, "$"),
            (version, part, unreadable) => handler.HandleAsync(new KeepBenefit(new(id), version, sleutel, part, unreadable), cancellation));

    private static Task<IResult> RemoveBenefitAsync(
        Guid id, string sleutel, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<RemoveBenefit, DossierId> handler, CancellationToken cancellation) =>
        new ModelCall(new(id), request, reader, cancellation).RemoveAsync(version => handler.HandleAsync(new RemoveBenefit(new(id), version, sleutel), cancellation));

    private static Task<IResult> DriversAsync(
        Guid id, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<KeepDrivers, DossierId> handler, CancellationToken cancellation) =>
        new ModelCall(new(id), request, reader, cancellation).KeepAsync(
            null, Drivers, (version, rows, unreadable) => handler.HandleAsync(new KeepDrivers(new(id), version, rows, unreadable), cancellation));

    private static Task<IResult> GroupsAsync(
        Guid id, HttpRequest request, IHandle<ShowModel, ModelView> reader, IHandle<KeepGroups, DossierId> handler, CancellationToken cancellation) =>
        new ModelCall(new(id), request, reader, cancellation).KeepAsync(
            null,
            (parts, json, faults) => JsonObjectCursor.Open(json, "$", faults, "groups") is { } cursor ? parts.Groups(cursor) : null,
            (version, groups, unreadable) => handler.HandleAsync(new KeepGroups(new(id), version, groups, unreadable), cancellation));

    private static List<DriverRow>? Drivers(ModelParts parts, JsonElement json, FaultList faults)
    {
        if (JsonObjectCursor.Open(json, "$", faults, "participants") is not { } cursor)
        {
            return null;
        }

        var rows = new List<DriverRow>();
        var figures = new CaseParts(faults);
        foreach (var (element, path) in cursor.Items("participants", ModelLimits.Lines, required: true))
        {
            if (JsonObjectCursor.Open(element, path, faults, "id", "workplaces", "applications", "vatCompensable") is { } row)
            {
                rows.Add(new(row.Text("id", required: true) ?? "", figures.Figure(row, "workplaces"), figures.Figure(row, "applications"), figures.Figure(row, "vatCompensable")));
            }
        }

        return rows;
    }
}
