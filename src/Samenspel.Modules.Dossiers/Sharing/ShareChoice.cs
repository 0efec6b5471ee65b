using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Sharing;

/// <summary>An act of sharing as it was filled in.</summary>
/// <param name="Circle">The word of a <see cref="ShareCircle"/>.</param>
/// <param name="Organisations">The identities of organisations, for that circle.</param>
internal sealed record ShareChoice(string? Circle, IReadOnlyList<string> Organisations)
{
    /// <returns>Whether anything was shared that was not before.</returns>
    public async Task<Outcome<bool>> ShareAsync(ISharing sharing, IOrganisations organisations, SharedThing thing, CancellationToken cancellation)
    {
        if (!Enum.TryParse<ShareCircle>(Circle, out var circle) || !Enum.IsDefined(circle))
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.share-circle", DossierTexts.Share_CircleMissing, nameof(Circle));
        }

        var known = (await organisations.AllAsync(cancellation)).Select(one => one.Id).ToHashSet();
        var chosen = Organisations.Select(text => Guid.TryParse(text, out var id) ? new OrganisationId(id) : default).ToList();
        if (circle == ShareCircle.Organisations && (chosen.Count == 0 || !chosen.TrueForAll(known.Contains)))
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.share-organisations", DossierTexts.Share_OrganisationsMissing, nameof(Organisations));
        }

        return await sharing.ShareAsync(thing, circle, chosen, cancellation);
    }
}
