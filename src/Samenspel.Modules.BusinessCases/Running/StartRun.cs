using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Running;

internal sealed record StartRun(DossierId Id, RunForm Form) : IAboutDossier;

/// <summary>Puts a long computation of the whole case in the queue; nothing is stored.</summary>
internal sealed class StartRunHandler(IHandle<ShowBusinessCase, BusinessCaseView> cases, RunBook book, ProcessContext process) : IHandle<StartRun, LongRun>
{
    public async Task<Outcome<LongRun>> HandleAsync(StartRun request, CancellationToken cancellation)
    {
        var outcome = await cases.HandleAsync(new ShowBusinessCase(request.Id, []), cancellation);
        if (!outcome.TryGet(out var view))
        {
            return outcome.Refusals.ToList();
        }

        if (view.Whole is not { File.Participants.Count: > 1 } whole || process.Actor.Account is not { } owner)
        {
            return new Refusal(RefusalKind.Conflict, "business-case.not-computed", CasePageTexts.Lede_NotComputed);
        }

        var options = request.Form.Read();
        return options.TryGet(out var known)
            ? book.Start(owner, request.Id, new OutlookQuestion(whole.File, UncertaintyDefaults.Shipped, [], known))
            : options.Refusals.ToList();
    }
}
