namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>What the table of keys shows of a share.</summary>
internal enum ShownAmount
{
    Euro,
    PerInhabitant,
    AgainstToday,
    AgainstAlone,
}
