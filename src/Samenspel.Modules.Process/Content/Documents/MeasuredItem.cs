using System.Text.Json.Serialization;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>One thing that is asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(StatementItem), "statement")]
[JsonDerivedType(typeof(RubricItem), "rubric")]
[JsonDerivedType(typeof(ChoiceItem), "choice")]
[JsonDerivedType(typeof(NumberItem), "number")]
[JsonDerivedType(typeof(WordsItem), "text")]
internal abstract record MeasuredItem
{
    /// <summary>Unique in the instrument, and stable for ever.</summary>
    public required string Id { get; init; }

    public required LocalText Text { get; init; }

    public LocalText? Help { get; init; }

    public Hardness? Hardness { get; init; }

    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

/// <summary>A sentence with which people agree more or less.</summary>
internal sealed record StatementItem : MeasuredItem
{
    /// <summary>Agreeing means less.</summary>
    public bool Reversed { get; init; }
}

/// <summary>A description for each level.</summary>
internal sealed record RubricItem : MeasuredItem
{
    public required IReadOnlyList<RubricLevel> Rubric { get; init; }
}

internal sealed record RubricLevel(int Level, LocalText Text);

/// <summary>One of a few.</summary>
internal sealed record ChoiceItem : MeasuredItem
{
    public required IReadOnlyList<ChoiceOption> Options { get; init; }
}

/// <param name="Id">Stable.</param>
/// <param name="Name">What people choose.</param>
/// <param name="Level">The level for which it counts; null when it counts for none.</param>
internal sealed record ChoiceOption(string Id, LocalText Name, int? Level = null);

/// <summary>A whole number.</summary>
internal sealed record NumberItem : MeasuredItem
{
    public required int Least { get; init; }

    public required int Most { get; init; }
}

/// <summary>In words.</summary>
internal sealed record WordsItem : MeasuredItem;
