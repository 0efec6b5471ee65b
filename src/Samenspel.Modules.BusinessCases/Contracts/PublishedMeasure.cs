namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A figure of the whole group that a report can have printed.</summary>
public enum PublishedMeasure
{
    Inhabitants,
    FteToday,
    EuroToday,
    FteAlone,
    EuroAlone,
    FteJoint,
    EuroJoint,
    FteMoreThanToday,
    EuroMoreThanToday,
    FteLessThanAlone,
    EuroLessThanAlone,
}
