namespace Samenspel.Engine.BusinessCases;

/// <summary>A number of fte, or a range of them; for a single value both ends are equal.</summary>
public sealed record FteRange(decimal Low, decimal High)
{
    public static FteRange Of(decimal value) => new(value, value);
}
