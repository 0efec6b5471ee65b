using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that was shown.</param>
/// <param name="Key">Which one.</param>
internal sealed record RemoveBenefit(DossierId Id, int Version, string Key) : IWrite, IAboutDossier;

/// <summary>Removes a benefit.</summary>
internal sealed class RemoveBenefitHandler(ModelKeeping keeping) : IHandle<RemoveBenefit, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(RemoveBenefit request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, [], state => Change(state, request.Key), cancellation);

    private static Outcome<ModelChange> Change(ModelState state, string key) => state.Model.Benefits.All(one => one.Key != key)
        ? new Refusal(RefusalKind.NotFound, "business-case.unknown-benefit", ModelTexts.Benefit_Unknown)
        : new ModelChange(state with { Model = state.Model with { Benefits = [.. state.Model.Benefits.Where(one => one.Key != key)] } }, "$");
}
