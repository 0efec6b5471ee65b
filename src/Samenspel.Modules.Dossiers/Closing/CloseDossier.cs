using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Closing;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version that the page showed.</param>
/// <param name="State">The word of a <see cref="DossierState"/>: what it becomes.</param>
/// <param name="KeptUntil">For the archive: until when it is kept.</param>
/// <param name="Ground">For the archive: why until then.</param>
internal sealed record CloseDossier(DossierId Id, int Version, string? State, string? KeptUntil = null, string? Ground = null) : IWrite, IAboutDossier;

/// <summary>Closes a dossier, opens it again or archives it.</summary>
internal sealed class CloseDossierHandler(SamenspelDb db, TimeProvider time, RecordEntry entry) : IHandle<CloseDossier, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(CloseDossier request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var outcome = await db.OpenForChangeAsync(request.Id, request.Version, now, cancellation, evenClosed: true);
        if (!outcome.TryGet(out var dossier))
        {
            return outcome.Refusals.ToList();
        }

        if (!Enum.TryParse<DossierState>(request.State, out var state) || !Enum.IsDefined(state) || state == dossier.State)
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.state", DossierTexts.Close_StateWrong);
        }

        var (until, ground) = (DateInput.Read(request.KeptUntil), LineInput.Read(request.Ground));
        var refusals = new List<Refusal>();
        if (state == DossierState.Archived)
        {
            Check(until, ground, DutchTime.DateOf(now), refusals);
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        entry.Detail("was", dossier.State.ToString());
        entry.Detail("state", state.ToString());
        (dossier.State, dossier.KeptUntil, dossier.KeepGround) = state == DossierState.Archived ? (state, until, ground) : (state, null, null);
        await db.SaveChangesAsync(cancellation);
        return dossier.Id;
    }

    private static void Check(DateOnly? until, string ground, DateOnly today, List<Refusal> refusals)
    {
        if (until is not { } day || day <= today || day > today.AddYears(100))
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.kept-until", DossierTexts.Close_UntilWrong, nameof(CloseDossier.KeptUntil)));
        }

        if (ground.Length is 0 or > Dossier.GroundMaxLength)
        {
            refusals.Add(new Refusal(
                RefusalKind.Invalid, "dossiers.keep-ground", Phrase.With(DossierTexts.Close_GroundWrong, Dossier.GroundMaxLength), nameof(CloseDossier.Ground)));
        }
    }
}
