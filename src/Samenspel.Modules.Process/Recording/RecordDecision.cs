using System.Globalization;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Recording;

/// <param name="Id">The dossier.</param>
/// <param name="Participant">Who decided; null: they did together.</param>
/// <param name="Entry">What was filled in.</param>
internal sealed record RecordDecision(DossierId Id, Guid? Participant, DecisionEntry Entry) : IWrite, IAboutParticipant;

/// <summary>Records a decision and seals it. A correction is another row: nothing that was recorded changes.</summary>
internal sealed class RecordDecisionHandler(
    SamenspelDb db, IDossiers dossiers, ProcessReader reader, IEnumerable<IDecidable> decidables, IDossierPapers documents, IRights rights, ProcessContext process, TimeProvider time, RecordEntry entry)
    : IHandle<RecordDecision, int>
{
    public async Task<Outcome<int>> HandleAsync(RecordDecision request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier || process.Actor.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);
        }

        var view = await reader.ReadAsync(dossier, cancellation);
        if (view.Model is not { } model)
        {
            return new Refusal(RefusalKind.NotFound, "process.not-begun", view.Run is null ? ProcessTexts.Not_Begun : ProcessTexts.Content_Gone);
        }

        if (AskedFor.Find(model, request.Entry.What) is { IsOfLead: true } && !view.Standing.May(DossierRole.Lead))
        {
            return new Refusal(RefusalKind.Forbidden, "process.lead-records-it", ProcessTexts.Only_Lead, nameof(DecisionEntry.What));
        }

        var outcome = new DecisionCheck(view, model, await DecidableList.ReadAsync(decidables, request.Id, cancellation), await documents.OfAsync(request.Id, cancellation)).Read(request.Entry, request.Participant);
        if (!outcome.TryGet(out var document))
        {
            return outcome.Refusals.ToList();
        }

        var number = view.Decisions.Count == 0 ? 1 : view.Decisions[0].Known.Number + 1;
        if (number > ProcessDecision.Most)
        {
            return new Refusal(RefusalKind.Conflict, "process.too-many-decisions", Phrase.With(ProcessTexts.Decide_TooMany, ProcessDecision.Most));
        }

        var roles = await rights.InAsync(account, request.Id.Value, cancellation);
        return await KeepAsync(request, document, number, (account, roles.OrderByDescending(role => role.Role).First().Organisation), view, cancellation);
    }

    private async Task<int> KeepAsync(
        RecordDecision request, DecisionDocument document, int number, (AccountId Account, OrganisationId Organisation) by, ProcessView view, CancellationToken cancellation)
    {
        var now = DecisionSeal.Kept(time.GetUtcNow());
        var made = new ProcessDecision
        {
            Id = Guid.CreateVersion7(now),
            DossierId = request.Id,
            Number = number,
            Corrects = view.Decision(document.Corrects)?.Known.Id,
            Participant = document.Participant?.Id,
            Document = document.Bytes(),
            RecordedAt = now,
            RecordedBy = by.Account,
            Organisation = by.Organisation,
        };
        made.Seal = DecisionSeal.Of(made);
        db.Add(made);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DecisionNames.NameOf(made.Id));
        entry.Detail("number", number.ToString(CultureInfo.InvariantCulture));
        if (document.Corrects is { } corrected)
        {
            entry.Detail("corrects", corrected.ToString(CultureInfo.InvariantCulture));
        }

        entry.Detail(DecisionNames.SealDetail, made.Seal);
        return number;
    }
}
