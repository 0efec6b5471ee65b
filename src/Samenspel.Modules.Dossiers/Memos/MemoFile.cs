using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Dossiers.Memos;

/// <summary>A council memo as a file for Word, to change and to send.</summary>
internal static class MemoFile
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("");
        files.Needs<SeesDossier>();
        files.MapGet("/dossiers/{id:guid}/raadsbrief/{deelnemer:guid}/brief.docx", AnswerAsync);
    }

    private static async Task<IResult> AnswerAsync(Guid id, Guid deelnemer, IHandle<ShowMemo, Memo> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowMemo(new DossierId(id), new ParticipantId(deelnemer)), cancellation);
        return outcome.TryGet(out var memo) ? Download.Word(MemoWord.Write(memo), MemoWords.FileName(memo)) : Problem.From(outcome.Refusals);
    }
}
