namespace Samenspel.Engine.CostSharing.Forms;

/// <summary>What the number of a group means: what it must pay, or what it can earn.</summary>
public enum GameKind
{
    Cost,
    Value,
}
