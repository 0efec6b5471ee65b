using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A dossier of the demonstration, as a made-up person prepares it.</summary>
/// <param name="Title">Its name; with the organisation it is how a later start finds it.</param>
/// <param name="Goal">What it is for.</param>
/// <param name="ReferenceDate">The day as of which municipalities and figures are taken.</param>
/// <param name="Organisation">On behalf of which organisation it is opened.</param>
/// <param name="Codes">Who takes part.</param>
/// <param name="People">Who else has a role in it.</param>
/// <param name="Circle">With whom it is shared; null when it stays private.</param>
public sealed record DemonstrationDossier(
    string Title,
    string Goal,
    DateOnly ReferenceDate,
    OrganisationId Organisation,
    IReadOnlyList<string> Codes,
    IReadOnlyList<DemonstrationRole> People,
    ShareCircle? Circle)
{
    /// <summary>Who was asked, looked along, took part or declined; may be empty.</summary>
    public IReadOnlyList<DemonstrationParticipation> Participation { get; init; } = [];
}
