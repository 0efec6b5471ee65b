namespace Samenspel.WebKit.Maps;

/// <summary>How much of a border is kept.</summary>
public enum MapDetail
{
    /// <summary>The whole country in one picture.</summary>
    Country,

    /// <summary>A region of some tens of kilometres.</summary>
    Region,

    /// <summary>A municipality and its neighbours: every point of the source.</summary>
    Close,
}
