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
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Recording;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The decision that is not a plain yes.</param>
/// <param name="Choice">Adapt, leave or stop.</param>
/// <param name="Reason">Why.</param>
internal sealed record ChooseAfter(DossierId Id, int Number, string? Choice, string? Reason) : IWrite, IAboutDossier;

/// <summary>Records how the group goes on after a no or a condition. It changes no participants and ends no track: those are acts of their own.</summary>
internal sealed class ChooseAfterHandler(
    SamenspelDb db, IDossiers dossiers, ProcessReader reader, IRights rights, ProcessContext process, TimeProvider time, RecordEntry entry) : IHandle<ChooseAfter, int>
{
    public async Task<Outcome<int>> HandleAsync(ChooseAfter request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier || process.Actor.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);
        }

        var view = await reader.ReadAsync(dossier, cancellation);
        if (view.Decision(request.Number) is not { } decision)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-decision", ProcessTexts.Unknown_Decision);
        }

        var refusals = Check(request, decision, out var kind, out var reason);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var roles = await rights.InAsync(account, request.Id.Value, cancellation);
        var now = DecisionSeal.Kept(time.GetUtcNow());
        db.Add(new DecisionChoice
        {
            Id = Guid.CreateVersion7(now),
            DossierId = request.Id,
            Decision = decision.Known.Id,
            Kind = kind,
            Reason = reason,
            MadeAt = now,
            MadeBy = account,
            Organisation = roles.OrderByDescending(role => role.Role).First().Organisation,
        });
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DecisionNames.NameOf(decision.Known.Id));
        entry.Detail("number", decision.Known.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("choice", kind.ToString());
        entry.Detail("reason", reason);
        return decision.Known.Number;
    }

    private static List<Refusal> Check(ChooseAfter request, RecordedDecision decision, out ChoiceKind kind, out string reason)
    {
        var refusals = new List<Refusal>();
        if (!decision.AsksForChoice)
        {
            refusals.Add(new(RefusalKind.Conflict, "process.nothing-to-choose", ProcessTexts.Choose_Nothing));
        }

        reason = LineInput.Read(request.Reason);
        if (reason.Length is 0 or > DecisionChoice.ReasonMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.choice-reason", Phrase.With(ProcessTexts.Choose_ReasonWanted, DecisionChoice.ReasonMaxLength), nameof(request.Reason)));
        }

        if (!Enum.TryParse(request.Choice, out kind) || !Enum.IsDefined(kind) || (kind == ChoiceKind.Leave && decision.Known.Participant is null))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.choice-wanted", ProcessTexts.Choose_Wanted, nameof(request.Choice)));
        }

        return refusals;
    }
}
