namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>The form as typed; every field is the name of its input.</summary>
internal sealed record FiguresForm
{
    /// <summary>Values of <see cref="Rule"/>.</summary>
    public const string NoRule = "geen", PointsRule = "punten", LineRule = "lijn";

    public string PriceYear { get; init; } = "";

    public string CostPerFte { get; init; } = "";

    public string CostQuality { get; init; } = "";

    public string Vat { get; init; } = "";

    public string Source { get; init; } = "";

    public string SourceDate { get; init; } = "";

    public string SourcePlace { get; init; } = "";

    public string JointLow { get; init; } = "";

    public string JointHigh { get; init; } = "";

    public string JointQuality { get; init; } = "";

    public string Rule { get; init; } = NoRule;

    public string OneInhabitants { get; init; } = "";

    public string OneLow { get; init; } = "";

    public string OneHigh { get; init; } = "";

    public string OtherInhabitants { get; init; } = "";

    public string OtherLow { get; init; } = "";

    public string OtherHigh { get; init; } = "";

    public string FixedFte { get; init; } = "";

    public string FtePer1000 { get; init; } = "";

    public string MinimumSaving { get; init; } = "";

    public IReadOnlyList<FigureRow> Rows { get; init; } = [];
}
