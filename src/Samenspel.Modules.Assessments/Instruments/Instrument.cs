using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Instruments;

/// <summary>What is asked. A round keeps the whole of it, so that what was answered never changes.</summary>
/// <param name="Key">What it measures: one of <see cref="InstrumentKey"/>.</param>
/// <param name="Edition">Where it comes from.</param>
/// <param name="Intro">What it is for.</param>
/// <param name="Areas">In order.</param>
internal sealed record Instrument(string Key, ContentEdition Edition, LawText Intro, IReadOnlyList<InstrumentArea> Areas)
{
    /// <summary>So many letters fit in an answer in words.</summary>
    public const int TextMaxLength = 4000;

    public IEnumerable<InstrumentItem> Items => Areas.SelectMany(area => area.Items);

    public InstrumentItem? Item(string? id) => Items.FirstOrDefault(item => item.Id == id);
}

/// <summary>Items that belong together.</summary>
internal sealed record InstrumentArea(string Id, LawText Name, LawText? Text, IReadOnlyList<InstrumentItem> Items);

/// <summary>One thing that is asked.</summary>
internal sealed record InstrumentItem
{
    /// <summary>Unique in the instrument, and stable for ever.</summary>
    public required string Id { get; init; }

    public required ItemKind Kind { get; init; }

    public required LawText Text { get; init; }

    public LawText? Help { get; init; }

    /// <summary>For a scale the numbers from low to high; none for words.</summary>
    public IReadOnlyList<ContentOption> Options { get; init; } = [];

    /// <summary>It must be answered before the whole is handed in.</summary>
    public bool Required { get; init; }

    public ContentOption? Option(string? id) => Options.FirstOrDefault(option => option.Id == id);
}

/// <summary>How an item is answered.</summary>
internal enum ItemKind
{
    /// <summary>In words.</summary>
    Text,

    /// <summary>A number with a name.</summary>
    Scale,

    /// <summary>One of a few that have no order.</summary>
    Choice,
}
