using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that was shown.</param>
/// <param name="Key">Which one.</param>
internal sealed record RemoveLine(DossierId Id, int Version, string Key) : IWrite, IAboutDossier;

/// <summary>Removes a cost line.</summary>
internal sealed class RemoveLineHandler(ModelKeeping keeping) : IHandle<RemoveLine, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(RemoveLine request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, [], state => Change(state, request.Key), cancellation);

    private static Outcome<ModelChange> Change(ModelState state, string key) => state.Model.Lines.All(one => one.Key != key)
        ? new Refusal(RefusalKind.NotFound, "business-case.unknown-line", ModelTexts.Line_Unknown)
        : new ModelChange(state with { Model = state.Model with { Lines = [.. state.Model.Lines.Where(one => one.Key != key)] } }, "$");
}
