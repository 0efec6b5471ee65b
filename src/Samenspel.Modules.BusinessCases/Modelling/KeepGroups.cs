using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that the form showed.</param>
/// <param name="Groups">All of them.</param>
/// <param name="Unreadable">What could not be read of the form.</param>
internal sealed record KeepGroups(DossierId Id, int Version, IReadOnlyList<CaseGroup> Groups, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>Keeps which groups of lines move together; a group that a line is in cannot go.</summary>
internal sealed class KeepGroupsHandler(ModelKeeping keeping) : IHandle<KeepGroups, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(KeepGroups request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, request.Unreadable, state => Change(state, request.Groups), cancellation);

    private static Outcome<ModelChange> Change(ModelState state, IReadOnlyList<CaseGroup> groups)
    {
        var gone = state.Model.Groups.Select(group => group.Name).Except(groups.Select(group => group.Name), StringComparer.Ordinal)
            .Where(name => state.Model.Lines.Any(line => line.Group == name)).ToList();
        return gone.Count == 0
            ? new ModelChange(state with { Model = state.Model with { Groups = groups } }, "$")
            : new Refusal(RefusalKind.Invalid, "business-case.group-in-use", Phrase.With(ModelTexts.Group_InUse, string.Join(", ", gone)));
    }
}
