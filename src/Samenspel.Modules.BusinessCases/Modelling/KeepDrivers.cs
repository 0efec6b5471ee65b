using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that the form showed.</param>
/// <param name="Rows">Whose numbers they are and what they are; who is not named keeps what there is.</param>
/// <param name="Unreadable">What could not be read of the form.</param>
internal sealed record KeepDrivers(DossierId Id, int Version, IReadOnlyList<DriverRow> Rows, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>Keeps the numbers of participants that cost lines are multiplied by.</summary>
internal sealed class KeepDriversHandler(ModelKeeping keeping) : IHandle<KeepDrivers, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(KeepDrivers request, CancellationToken cancellation)
    {
        IReadOnlyList<string> keys = [];
        var outcome = await keeping.ChangeAsync(request.Id, request.Version, request.Unreadable, Taken, cancellation);
        return outcome.TryGet(out var id) ? id : outcome.Refusals.Select(refusal => request.Unreadable.Contains(refusal) ? refusal : InRow(refusal, keys, request.Rows)).ToList();

        Outcome<ModelChange> Taken(ModelState state)
        {
            keys = state.Keys;
            return Change(state, request.Rows);
        }
    }

    // The check speaks of the participants in the order of the dossier; who asks counts the rows that were sent.
    private static Refusal InRow(Refusal refusal, IReadOnlyList<string> keys, IReadOnlyList<DriverRow> rows)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var start = $"participants[{i}].";
            if (refusal.Field?.StartsWith(start, StringComparison.Ordinal) == true && rows.ToList().FindLastIndex(row => row.Participant == keys[i]) is >= 0 and var at)
            {
                return refusal with { Field = $"participants[{at}].{refusal.Field[start.Length..]}" };
            }
        }

        return refusal;
    }

    private static Outcome<ModelChange> Change(ModelState state, IReadOnlyList<DriverRow> rows)
    {
        var unknown = rows.Select((row, i) => (row, i)).Where(pair => !state.Keys.Contains(pair.row.Participant)).Select(pair => new Refusal(
            RefusalKind.Invalid, "business-case.unknown-participant", ModelTexts.Driver_Unknown, $"participants[{pair.i}].id")).ToList();
        if (unknown.Count > 0)
        {
            return unknown;
        }

        var drivers = state.Drivers.Select((known, i) => rows.LastOrDefault(row => row.Participant == state.Keys[i]) is { } row
            ? known with { Workplaces = row.Workplaces, Applications = row.Applications, VatCompensable = row.VatCompensable }
            : known).ToList();
        return new ModelChange(state with { Drivers = drivers }, "$");
    }
}

/// <summary>The numbers of one participant.</summary>
/// <param name="Participant">Its id in the exchange file.</param>
internal sealed record DriverRow(string Participant, CaseFigure? Workplaces, CaseFigure? Applications, CaseFigure? VatCompensable);
