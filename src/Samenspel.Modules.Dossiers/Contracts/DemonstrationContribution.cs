using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A contribution of the demonstration, as a made-up person writes it.</summary>
/// <param name="Dossier">In which dossier.</param>
/// <param name="Organisation">Whose it is; one that has a contribution there already gets no other.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says.</param>
/// <param name="Circle">With whom it is shared; null when it stays private.</param>
public sealed record DemonstrationContribution(DossierId Dossier, OrganisationId Organisation, string Title, string Text, ShareCircle? Circle);
