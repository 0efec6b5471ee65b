namespace Samenspel.Engine.CostSharing;

/// <summary>The ways to share one total. What each is, its source and when to use it: docs/methods/cost-sharing.md.</summary>
public enum SharingMethod
{
    Equal,
    ProportionalStandalone,
    Shapley,
    Nucleolus,
    Prenucleolus,
    PerCapitaNucleolus,
    PerCapitaPrenucleolus,
    ProportionalNucleolus,
    Tau,
    Scrb,
    Aca,
    Ensc,
}
