using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>The form as numbers, found right.</summary>
/// <param name="File">The case; participants in the dossier's order.</param>
/// <param name="NormOf">The id of the norm for each participant whose fte alone come from one.</param>
/// <param name="Inhabitants">Numbers that differ from what the dossier has.</param>
internal sealed record CheckedFigures(
    BusinessCaseFile File, IReadOnlyDictionary<ParticipantId, string> NormOf, IReadOnlyDictionary<ParticipantId, int> Inhabitants);
