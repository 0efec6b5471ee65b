using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>A scan, a barometer or another way to measure: what is asked, of whom about whom, how it is counted, and what is advised for which reason.</summary>
internal sealed record InstrumentDocument : ContentDocument
{
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>That of what the sources give, and that of our own words.</summary>
    public required IReadOnlyDictionary<string, Hardness> Hardness { get; init; }

    public required LocalText Intro { get; init; }

    public required MeasuredAbout About { get; init; }

    public required MeasuredSplit Split { get; init; }

    public required IReadOnlyList<MeasuredPerspective> Perspectives { get; init; }

    /// <summary>Fewer personal answers than this are merged or withheld.</summary>
    public int MinimumGroup { get; init; } = 5;

    /// <summary>In order, from 1.</summary>
    public required IReadOnlyList<MeasuredLevel> Levels { get; init; }

    public required MeasuredScoring Scoring { get; init; }

    public MeasuredTarget? Target { get; init; }

    public required IReadOnlyList<MeasuredArea> Areas { get; init; }

    public required IReadOnlyList<MeasuredAdvice> Advice { get; init; }

    public override IEnumerable<ContentItem> AllItems() => [.. Areas, .. Advice];
}

/// <summary>Who answers about whom.</summary>
internal enum MeasuredAbout
{
    /// <summary>About the own organisation.</summary>
    Self,

    /// <summary>About the partnership as a whole.</summary>
    Partnership,

    /// <summary>About each other partner apart: A about B.</summary>
    EachPartner,
}

/// <summary>By what the answers of one organisation are shown apart.</summary>
internal enum MeasuredSplit
{
    Perspective,
    Partner,
}

internal sealed record MeasuredPerspective(string Id, LocalText Name);

/// <param name="Level">Its number.</param>
/// <param name="Mark">What stands in a cell, such as II.</param>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it says; null when the name is enough.</param>
internal sealed record MeasuredLevel(int Level, string Mark, LocalText Name, LocalText? Meaning = null);

internal sealed record MeasuredScoring(PersonScoring Person, GroupScoring Group, ScoreShown Shown);

/// <summary>Which number the answers of one person in an area make.</summary>
internal enum PersonScoring
{
    Mean,
    Lowest,
}

/// <summary>Which number the persons of an organisation make.</summary>
internal enum GroupScoring
{
    Mean,
}

/// <summary>How a number is shown.</summary>
internal enum ScoreShown
{
    Phase,
    Number,
}

/// <param name="Feasible">The level that the partners can reach within a foreseeable time.</param>
/// <param name="Needed">The level that good cooperation asks; null when the sources name none.</param>
/// <param name="Reason">Why these.</param>
/// <param name="Hardness">How sure that is.</param>
/// <param name="Sources">Where it stands.</param>
internal sealed record MeasuredTarget(int Feasible, int? Needed, LocalText Reason, Hardness Hardness, IReadOnlyList<Citation>? Sources = null);

/// <summary>Items that belong together and make one number.</summary>
internal sealed record MeasuredArea : ContentItem
{
    public required LocalText Name { get; init; }

    public LocalText? Text { get; init; }

    /// <summary>The area of another instrument that the source sets beside it, as <c>instrument/area</c>.</summary>
    public string? Compare { get; init; }

    public Hardness? Hardness { get; init; }

    public IReadOnlyList<Citation> Sources { get; init; } = [];

    public required IReadOnlyList<MeasuredItem> Items { get; init; }
}

/// <summary>A reason that is found in the answers, and what can be done about it.</summary>
internal sealed record MeasuredAdvice : ContentItem
{
    public required MeasuredFinding When { get; init; }

    public required LocalText Reason { get; init; }

    public IReadOnlyList<string> Interventions { get; init; } = [];

    /// <summary>What goes on the agenda of the partners.</summary>
    public required LocalText Agenda { get; init; }

    public required Hardness Hardness { get; init; }

    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

/// <param name="Finding">What must be found.</param>
/// <param name="Area">In which area; null for any.</param>
/// <param name="AtLeast">From which difference on, in levels.</param>
internal sealed record MeasuredFinding(FindingKind Finding, string? Area = null, double? AtLeast = null);

/// <summary>What the engine can find in a round.</summary>
internal enum FindingKind
{
    BelowTarget,
    BelowNeeded,
    PartnerGap,
    PerspectiveGap,
    DirectionGap,
    WideSpread,
    Fallen,
    Withheld,
}
