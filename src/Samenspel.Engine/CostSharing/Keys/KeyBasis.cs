namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>What a part of a key goes by.</summary>
public enum KeyBasis
{
    /// <summary>Everybody the same; asks for no figure.</summary>
    Equal,
    Inhabitants,
    Workplaces,
    FteToday,
    FteAlone,
    CostToday,
    CostAlone,
    Use,
}
