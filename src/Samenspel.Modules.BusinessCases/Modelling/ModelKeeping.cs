using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>Changes one part of a model: asks for the dossier, holds the version against what the form showed, checks the whole and keeps it.</summary>
internal sealed class ModelKeeping(SamenspelDb db, IDossiers dossiers, TimeProvider time)
{
    /// <param name="id">The dossier.</param>
    /// <param name="version">The version that was changed.</param>
    /// <param name="unreadable">What could not be read of the form; told together with the rest.</param>
    /// <param name="change">Gives the new state and where in it the changed part stands, such as <c>$.lines[2]</c>; or why it cannot be.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The dossier, or every fault; a field is a path within the changed part.</returns>
    public async Task<Outcome<DossierId>> ChangeAsync(
        DossierId id, int version, IReadOnlyList<Refusal> unreadable, Func<ModelState, Outcome<ModelChange>> change, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        if (dossier.IsExample)
        {
            return new Refusal(RefusalKind.Forbidden, "business-case.example-is-fixed", CaseFormTexts.ExampleIsFixed);
        }

        var known = await db.Set<DossierCase>().Include(one => one.Figures).SingleOrDefaultAsync(one => one.DossierId == id, cancellation);
        if ((known?.Model?.Version ?? 0) != version)
        {
            return new Refusal(RefusalKind.Conflict, "business-case.changed-meanwhile", CaseFormTexts.ChangedMeanwhile);
        }

        if (known is null)
        {
            return new Refusal(RefusalKind.Invalid, "business-case.no-figures", ModelTexts.NoFigures_Text);
        }

        var outcome = change(ModelState.Of(dossier, known));
        if (!outcome.TryGet(out var changed))
        {
            return outcome.Refusals.ToList();
        }

        List<Refusal> refusals = [.. unreadable, .. Faults(changed)];
        if (refusals.Count > 0)
        {
            return refusals;
        }

        known.Modelled().Keep(changed.State.Document(), time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return id;
    }

    private static IEnumerable<Refusal> Faults(ModelChange changed)
    {
        var faults = new FaultList();
        ModelCheck.Into(faults, "$", changed.State.Model, changed.State.Keys);
        for (var i = 0; i < changed.State.Drivers.Count; i++)
        {
            var drivers = changed.State.Drivers[i];
            DriverChecks.Into(faults, $"$.participants[{i}]", drivers.Workplaces, drivers.Applications, drivers.VatCompensable);
        }

        return faults.All.Select(fault => fault with
        {
            Field = fault.Field!.StartsWith(changed.Part + ".", StringComparison.Ordinal) ? fault.Field[(changed.Part.Length + 1)..] : null,
        });
    }
}

/// <summary>A model as somebody wants it.</summary>
/// <param name="Part">Path of the changed part; <c>$</c> for several at once.</param>
internal sealed record ModelChange(ModelState State, string Part);
