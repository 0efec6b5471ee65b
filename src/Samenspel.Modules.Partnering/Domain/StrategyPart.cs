namespace Samenspel.Modules.Partnering.Domain;

/// <summary>What is shared by an act of its own.</summary>
internal enum StrategyPart
{
    /// <summary>Goals, ambition, own phase, applications and wanted size: with everybody.</summary>
    Strategy,

    /// <summary>Lessons and experiences: with who works for a municipality.</summary>
    Lessons,
}
