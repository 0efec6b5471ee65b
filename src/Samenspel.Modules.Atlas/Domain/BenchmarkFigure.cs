namespace Samenspel.Modules.Atlas.Domain;

/// <summary>A published average of municipal ICT cost.</summary>
internal sealed class BenchmarkFigure
{
    public int BookYear { get; init; }

    public required string Metric { get; init; }

    public required string SizeClass { get; init; }

    public decimal Value { get; init; }

    public required string Unit { get; init; }

    public required string SourceUrl { get; init; }

    public string? Remark { get; init; }
}
