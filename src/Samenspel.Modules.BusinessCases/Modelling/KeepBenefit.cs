using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that the form showed.</param>
/// <param name="Key">Which one is changed, or made under this key; null for a new one, whose key is made of its text.</param>
/// <param name="Benefit">As somebody wants it.</param>
/// <param name="Unreadable">What could not be read of the form.</param>
internal sealed record KeepBenefit(DossierId Id, int Version, string? Key, CaseBenefit Benefit, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>Adds or changes a benefit that is not money.</summary>
internal sealed class KeepBenefitHandler(ModelKeeping keeping) : IHandle<KeepBenefit, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(KeepBenefit request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, request.Unreadable, state => Change(state, request), cancellation);

    private static Outcome<ModelChange> Change(ModelState state, KeepBenefit request)
    {
        var all = state.Model.Benefits.ToList();
        var key = request.Key ?? CaseKeys.New(request.Benefit.Text.Nl, "baat", [.. all.Select(one => one.Key)]);
        var position = all.FindIndex(one => one.Key == key);
        if (position < 0)
        {
            position = all.Count;
            all.Add(request.Benefit);
        }

        all[position] = request.Benefit with { Key = key };
        return new ModelChange(state with { Model = state.Model with { Benefits = all } }, $"$.benefits[{position}]");
    }
}
