using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>
/// For which participants somebody speaks: those of the own organisation by its CBS code, after a merger by that of a successor. Who leads the dossier speaks for nobody else.
/// </summary>
internal sealed class Respondents(IRights rights, IDossierPeople people, IOrganisations organisations, IAtlas atlas, ProcessContext process)
{
    /// <returns>The participants for which the asker has at least this role; nobody's for the installation.</returns>
    public async Task<IReadOnlySet<Guid>> MineAsync(DossierFacts dossier, DossierRole atLeast, CancellationToken cancellation)
    {
        if (process.Actor.Account is not { } account)
        {
            return new HashSet<Guid>();
        }

        var roles = await rights.InAsync(account, dossier.Id.Value, cancellation);
        return await OfAsync(dossier, [.. roles.Where(role => role.Role >= atLeast).Select(role => role.Organisation)], cancellation);
    }

    /// <returns>The participants for which somebody can write now.</returns>
    public async Task<IReadOnlySet<Guid>> ReachedAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var roles = await people.InAsync(dossier.Id.Value, cancellation);
        return await OfAsync(dossier, [.. roles.Where(role => role.Role >= DossierRole.Editor && !role.Waits).Select(role => role.Organisation)], cancellation);
    }

    /// <returns>The chain of the record of the organisation for which the asker writes for a participant: what is private is not told in the dossier's.</returns>
    public async Task<string> OwnChainAsync(DossierFacts dossier, Guid participant, CancellationToken cancellation)
    {
        var account = process.Actor.Account ?? throw new InvalidOperationException("Only a person writes for a participant.");
        foreach (var role in (await rights.InAsync(account, dossier.Id.Value, cancellation)).Where(role => role.Role >= DossierRole.Editor))
        {
            if ((await OfAsync(dossier, [role.Organisation], cancellation)).Contains(participant))
            {
                return Recorder.OfOrganisation(role.Organisation);
            }
        }

        throw new InvalidOperationException("The asker does not write for this participant.");
    }

    private async Task<IReadOnlySet<Guid>> OfAsync(DossierFacts dossier, HashSet<OrganisationId> wanted, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
        {
            return new HashSet<Guid>();
        }

        var codes = (await organisations.AllAsync(cancellation)).Where(one => one.Code is not null && wanted.Contains(one.Id)).Select(one => one.Code!).ToHashSet(StringComparer.Ordinal);
        var municipalities = await atlas.MunicipalitiesAsync(cancellation);
        return dossier.Participants
            .Where(one => one.Code is { } code && (codes.Contains(code) || municipalities.SuccessorsOf(code).Any(successor => codes.Contains(successor.Code))))
            .Select(one => one.Id.Value).ToHashSet();
    }
}
