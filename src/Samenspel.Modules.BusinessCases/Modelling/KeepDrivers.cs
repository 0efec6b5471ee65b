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
    public Task<Outcome<DossierId>> HandleAsync(KeepDrivers request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, request.Unreadable, state => Change(state, request.Rows), cancellation);

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
