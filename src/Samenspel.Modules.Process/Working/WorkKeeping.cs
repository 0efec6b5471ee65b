using System.Globalization;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Working;

/// <summary>What every write in a track has in common: the dossier is held, the track runs, and the record says in which track it was.</summary>
internal sealed class WorkKeeping(SamenspelDb db, IDossiers dossiers, WorkReader reader, IRights rights, ProcessContext process, TimeProvider time, RecordEntry entry)
{
    /// <param name="about">The dossier, the track and the participant whose it is; null for all.</param>
    /// <param name="act">Changes the rows, or says why not.</param>
    public async Task<Outcome<T>> KeepAsync<T>((DossierId Id, int Track, Guid? Participant) about, Func<WorkTurn, Task<Outcome<T>>> act, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(about.Id, cancellation) is not { } dossier || process.Actor.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);
        }

        var read = await reader.ReadAsync(dossier, about.Track, cancellation);
        if (!read.TryGet(out var view))
        {
            return read.Refusals.ToList();
        }

        if (view.Standing.Track.HasEnded)
        {
            return new Refusal(RefusalKind.Conflict, "process.track-ended", ProcessTexts.Track_EndedAlready);
        }

        if (!view.Asker.Writes(about.Participant))
        {
            return new Refusal(RefusalKind.Forbidden, "process.not-your-answer", WorkTexts.Only_Own);
        }

        var organisation = about.Participant is { } own
            ? view.Asker.Own[own].Organisation
            : (await rights.InAsync(account, about.Id.Value, cancellation)).OrderByDescending(role => role.Role).First().Organisation;
        entry.Place(DossierStanding.NameOf(about.Id), DossierStanding.NameOf(about.Id));
        entry.Detail("track", about.Track.ToString(CultureInfo.InvariantCulture));
        var outcome = await act(new(view, account, organisation, time.GetUtcNow()));
        if (outcome.TryGet(out _))
        {
            await db.SaveChangesAsync(cancellation);
        }

        return outcome;
    }
}

/// <summary>What a write in a track starts from.</summary>
/// <param name="By">Who writes.</param>
/// <param name="For">For which organisation.</param>
internal sealed record WorkTurn(WorkView View, AccountId By, OrganisationId For, DateTimeOffset Now);
