using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that the form showed.</param>
/// <param name="Key">Which one is changed, or made under this key; null for a new one, whose key is made of its name.</param>
/// <param name="Variant">As somebody wants it.</param>
/// <param name="Unreadable">What could not be read of the form.</param>
internal sealed record KeepVariant(DossierId Id, int Version, string? Key, CaseVariant Variant, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>Adds or changes a way of working together.</summary>
internal sealed class KeepVariantHandler(ModelKeeping keeping) : IHandle<KeepVariant, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(KeepVariant request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, request.Unreadable, state => Change(state, request), cancellation);

    private static Outcome<ModelChange> Change(ModelState state, KeepVariant request)
    {
        var all = state.Model.Variants.ToList();
        var key = request.Key ?? CaseKeys.New(request.Variant.Name.Nl, "variant", [.. all.Select(one => one.Key), UncertainCaseResult.Today, UncertainCaseResult.Alone, UncertainCaseResult.Together]);
        var position = all.FindIndex(one => one.Key == key);
        if (position < 0)
        {
            position = all.Count;
            all.Add(request.Variant);
        }

        all[position] = request.Variant with { Key = key };
        return new ModelChange(state with { Model = state.Model with { Variants = all } }, $"$.variants[{position}]");
    }
}
