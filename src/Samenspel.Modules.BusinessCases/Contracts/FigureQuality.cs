namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>How hard a figure is, from firm to soft.</summary>
public enum FigureQuality
{
    Measured,
    Computed,
    Estimated,
    Assumption,
}
