using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>What is filled in for one participant, as typed.</summary>
/// <param name="AloneFrom">Empty for a figure of one's own, otherwise the id of a norm.</param>
internal sealed record FigureRow(
    ParticipantId Participant, string Inhabitants, string Today, string TodayQuality, string Alone, string AloneQuality, string AloneFrom);
