namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>What kind of body takes part in an arrangement.</summary>
public enum ParticipantType
{
    Municipality,
    Province,
    WaterBoard,
    Ministry,
    JointBody,
    Foreign,
    Other,
}
