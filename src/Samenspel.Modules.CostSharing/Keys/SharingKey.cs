using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Keys;

namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>A way to share the cost: a key of practice, a method of game theory or a key that a dossier made itself.</summary>
/// <param name="Code">How addresses and files name it.</param>
/// <param name="Label">What a page calls it.</param>
/// <param name="Meaning">What it does, in one or two sentences.</param>
internal sealed record SharingKey(string Code, string Label, string Meaning)
{
    /// <summary>For a key of practice or of one's own.</summary>
    public KeyFormula? Formula { get; init; }

    /// <summary>For a method of game theory.</summary>
    public SharingMethod? Method { get; init; }

    /// <summary>The number of a key of one's own.</summary>
    public int? OwnNumber { get; init; }

    /// <summary>The label within a sentence: names of people and abbreviations keep their capital.</summary>
    public string InSentence => Label.Length > 1 && Method != SharingMethod.Shapley && char.IsLower(Label[1]) && OwnNumber is null
        ? char.ToLowerInvariant(Label[0]) + Label[1..]
        : Label;
}
