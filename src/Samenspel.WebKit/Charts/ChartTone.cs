namespace Samenspel.WebKit.Charts;

/// <summary>What a mark stands for; the stylesheet gives each tone its fixed colour.</summary>
public enum ChartTone
{
    /// <summary>First free series; use only where "samen" cannot be meant.</summary>
    Series1,

    /// <summary>Second free series; use only where "elk alleen" cannot be meant.</summary>
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,

    /// <summary>The situation of today.</summary>
    Today,

    /// <summary>Working together.</summary>
    Joint,

    /// <summary>Each municipality on its own.</summary>
    Alone,

    /// <summary>Lower costs.</summary>
    Gain,

    /// <summary>Higher costs.</summary>
    Loss,

    /// <summary>Context in the background, not to be told apart.</summary>
    Muted,
}
