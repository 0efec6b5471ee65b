namespace Samenspel.Engine.Uncertainty.Versions;

/// <summary>How something differs between two versions.</summary>
public enum ChangeKind
{
    Altered,
    Added,
    Removed,
}
