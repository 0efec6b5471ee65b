namespace Samenspel.WebKit.Charts;

/// <summary>How much of the page a figure gets, which decides the layouts that are drawn.</summary>
public enum ChartSpan
{
    /// <summary>Seven to nine of the twelve columns: layouts of 680 and 358 wide.</summary>
    Wide,

    /// <summary>Four to six columns: layouts of 520 and 358 wide.</summary>
    Half,

    /// <summary>The whole page: layouts of 1120, 680 and 358 wide.</summary>
    Full,
}
