using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that was shown.</param>
/// <param name="Key">Which one.</param>
internal sealed record RemoveVariant(DossierId Id, int Version, string Key) : IWrite, IAboutDossier;

/// <summary>Removes a variant; lines that counted in it no longer do.</summary>
internal sealed class RemoveVariantHandler(ModelKeeping keeping) : IHandle<RemoveVariant, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(RemoveVariant request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, [], state => Change(state, request.Key), cancellation);

    private static Outcome<ModelChange> Change(ModelState state, string key) => state.Model.Variants.All(one => one.Key != key)
        ? new Refusal(RefusalKind.NotFound, "business-case.unknown-variant", ModelTexts.Variant_Unknown)
        : new ModelChange(state with { Model = Without(state.Model, key) }, "$");

    private static CaseModel Without(CaseModel model, string key) => model with
    {
        Variants = [.. model.Variants.Where(one => one.Key != key)],
        Lines = [.. model.Lines.Select(line => line with { Uses = [.. line.Uses.Where(use => use.Situation != key)] })],
    };
}
