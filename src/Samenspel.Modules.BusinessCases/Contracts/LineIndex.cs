namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Whether the price of a line rises.</summary>
public enum LineIndex
{
    /// <summary>With the prices of ICT.</summary>
    Ict,

    /// <summary>The price stays, such as of a contract or depreciation.</summary>
    None,
}
