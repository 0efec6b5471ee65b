using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Access.Records;

/// <summary>The operations of a record.</summary>
internal static class RecordEndpoint
{
    private static readonly (string Inside, string Outside)[] Words =
        [(Recorder.Done, "gedaan"), (Recorder.Denied, "geweigerd"), (Recorder.Failed, "mislukt")];

    private static readonly string[] Orders = [RecordFilter.SortColumn, "-" + RecordFilter.SortColumn];

    /// <summary>The outer word of a result.</summary>
    public static string Outside(string result) => Words.First(one => one.Inside == result).Outside;

    public static void Map<TPermission>(IEndpointRouteBuilder api, string path, string name, string tag, Func<Guid, string> chainOf)
        where TPermission : IPermission<Visit>
    {
        QueryParameter[] parameters =
        [
            new(RecordFilter.FromName, "date"), new(RecordFilter.UntilName, "date"), new(RecordFilter.ActionName),
            new(RecordFilter.ResultName, Words: [.. Words.Select(one => one.Outside)]), new(RecordFilter.ActorName), new(RecordFilter.TextName),
            QueryParameter.Sort([RecordFilter.SortColumn]), QueryParameter.Page, QueryParameter.PageSize,
        ];
        var list = api.MapGet(path, (Guid id, HttpContext http, IHandle<ReadRecord, RecordPage> reader) => ListAsync(http, chainOf(id), reader))
            .Is("Lijst" + name, tag, parameters).Gives<ApiPage<LineDocument>>().Refuses(400, 403, 404);
        list.Needs<TPermission>();
        var check = api.MapGet(path + "/controle", (Guid id, IHandle<CheckRecord, CheckedChain> checker, CancellationToken cancellation) => CheckAsync(chainOf(id), checker, cancellation))
            .Is("Controleer" + name, tag).Gives<CheckDocument>().Refuses(403, 404);
        check.Needs<TPermission>();
        var file = api.MapGet(path + "/uitwisselbestand", (Guid id, IHandle<ExportRecord, byte[]> exporter, CancellationToken cancellation) => FileAsync(chainOf(id), exporter, cancellation))
            .Is($"Lees{name}bestand", tag).Gives<RecordFileDocument>().Refuses(403, 404);
        file.Needs<TPermission>();
    }

    private static async Task<IResult> ListAsync(HttpContext http, string chain, IHandle<ReadRecord, RecordPage> reader)
    {
        var query = http.Request.Query;
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(query, refusals);
        var order = query[ListAddress.SortName].ToString();
        if (order.Length > 0 && !Orders.Contains(order, StringComparer.Ordinal))
        {
            refusals.Add(Refuse("access.record-unknown-order", ListAddress.SortName, Orders));
        }

        var word = query[RecordFilter.ResultName].ToString();
        var result = Words.FirstOrDefault(one => one.Outside == word).Inside;
        if (word.Length > 0 && result is null)
        {
            refusals.Add(Refuse("access.record-unknown-result", RecordFilter.ResultName, [.. Words.Select(one => one.Outside)]));
        }

        var filter = new RecordFilter(
            query[RecordFilter.FromName], query[RecordFilter.UntilName], query[RecordFilter.ActionName], result, query[RecordFilter.ActorName], query[RecordFilter.TextName],
            order, page.Number);
        if (refusals.Count > 0)
        {
            return Problem.From([.. refusals, .. filter.Read().Refusals]);
        }

        var outcome = await reader.HandleAsync(new ReadRecord(chain, filter, Size: page.Size), http.RequestAborted);
        return outcome.TryGet(out var found) ? page.Answer<LineDocument>(http, [.. found.Rows.Select(LineDocument.Of)], found.Found) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> CheckAsync(string chain, IHandle<CheckRecord, CheckedChain> checker, CancellationToken cancellation)
    {
        var outcome = await checker.HandleAsync(new CheckRecord(chain), cancellation);
        return outcome.TryGet(out var check)
            ? Results.Json(new CheckDocument(check.At, check.Fault is null, check.Lines, check.Hash, check.Fault), ApiJson.Options)
            : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> FileAsync(string chain, IHandle<ExportRecord, byte[]> exporter, CancellationToken cancellation)
    {
        var outcome = await exporter.HandleAsync(new ExportRecord(chain, IsJson: true), cancellation);
        return outcome.TryGet(out var bytes) ? Results.Bytes(bytes, "application/json") : Problem.From(outcome.Refusals);
    }

    private static Refusal Refuse(string code, string field, string[] known) =>
        new(RefusalKind.Invalid, code, Phrase.With(RecordTexts.Filter_Unknown, field, string.Join(", ", known)), field);
}
