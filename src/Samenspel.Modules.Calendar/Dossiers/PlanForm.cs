namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The fields of the form of a plan.</summary>
internal static class PlanForm
{
    public const string StartField = "start";
    public const string RouteField = "route";
    public const string CouncilField = "councilTakesPart";
}
