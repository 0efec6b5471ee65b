namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>Which dissatisfaction is made as small as possible, and whether somebody may pay more than alone.</summary>
public enum NucleolusKind
{
    Nucleolus,
    Prenucleolus,
    PerCapitaNucleolus,
    PerCapitaPrenucleolus,
    ProportionalNucleolus,
}
