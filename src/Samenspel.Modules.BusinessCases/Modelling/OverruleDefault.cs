using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that the form showed.</param>
/// <param name="Overrule">The numbers and why.</param>
/// <param name="Unreadable">What could not be read of the form.</param>
internal sealed record OverruleDefault(DossierId Id, int Version, DefaultOverrule Overrule, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>Takes numbers of one's own instead of a default.</summary>
internal sealed class OverruleDefaultHandler(ModelKeeping keeping) : IHandle<OverruleDefault, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(OverruleDefault request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, request.Unreadable, state => Change(state, request.Overrule), cancellation);

    private static Outcome<ModelChange> Change(ModelState state, DefaultOverrule overrule)
    {
        var all = state.Model.Overrules.Where(one => one.Id != overrule.Id).Append(overrule).OrderBy(one => one.Id).ToList();
        return new ModelChange(state with { Model = state.Model with { Overrules = all } }, $"$.overrules[{all.IndexOf(overrule)}]");
    }
}
