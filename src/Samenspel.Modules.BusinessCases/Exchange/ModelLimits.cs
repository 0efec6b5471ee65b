namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>How much a case of one's own may hold; all of it together stays within what can be drawn.</summary>
internal static class ModelLimits
{
    public const int Overrules = 40;
    public const int Variants = 8;
    public const int Groups = 20;
    public const int Lines = 200;
    public const int Benefits = 50;
    public const int Phases = 20;
    public const int Tiers = 10;

    /// <summary>Euro or fte for one of the driver.</summary>
    public const decimal LargestAmount = 1_000_000_000m;
    public const int AmountDecimals = 6;
    public const decimal LargestFactor = 1_000m;
}
