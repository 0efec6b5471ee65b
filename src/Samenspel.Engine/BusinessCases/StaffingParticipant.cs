namespace Samenspel.Engine.BusinessCases;

/// <param name="Key">Unique within the case; also breaks ties, so that the order of participants never matters.</param>
/// <param name="Inhabitants">At least one.</param>
/// <param name="FteToday">Staff at work now, in fte; null when the figure is missing.</param>
/// <param name="FteAlone">Staff wished when the participant goes on alone, in fte; null when the figure is missing.</param>
public sealed record StaffingParticipant(string Key, long Inhabitants, decimal? FteToday, decimal? FteAlone);
