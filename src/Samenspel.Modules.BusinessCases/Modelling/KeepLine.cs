using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Uncertainty;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that the form showed.</param>
/// <param name="Key">Which one is changed, or made under this key; null for a new one, whose key is made of its name.</param>
/// <param name="Line">As somebody wants it.</param>
/// <param name="Unreadable">What could not be read of the form.</param>
internal sealed record KeepLine(DossierId Id, int Version, string? Key, CaseLine Line, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>Adds or changes a cost line.</summary>
internal sealed class KeepLineHandler(ModelKeeping keeping) : IHandle<KeepLine, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(KeepLine request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, request.Unreadable, state => Change(state, request), cancellation);

    private static Outcome<ModelChange> Change(ModelState state, KeepLine request)
    {
        var all = state.Model.Lines.ToList();
        var key = request.Key ?? CaseKeys.New(request.Line.Name.Nl, "post", [.. all.Select(one => one.Key), .. StandardLines.Keys]);
        var position = all.FindIndex(one => one.Key == key);
        if (position < 0)
        {
            position = all.Count;
            all.Add(request.Line);
        }

        all[position] = request.Line with { Key = key };
        return new ModelChange(state with { Model = state.Model with { Lines = all } }, $"$.lines[{position}]");
    }
}
