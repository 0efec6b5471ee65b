using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>The keys of a dossier side by side, as far as its figures allow.</summary>
internal sealed record SharingView(SharedCase Case, SharingQuestion Question)
{
    /// <summary>Every key that can be chosen, those of the dossier's own last.</summary>
    public IReadOnlyList<SharingKey> Known { get; init; } = [];

    /// <summary>The chosen keys, in the order of the choice; empty while there is nothing to share.</summary>
    public IReadOnlyList<SharedByKey> Results { get; init; } = [];

    /// <summary>What any sharing can do; null when the cost of groups is not known.</summary>
    public CoreFinding? Core { get; init; }

    public GrowthResult? Growth { get; init; }

    /// <summary>What the dossier chose.</summary>
    public TermsDocument Terms { get; init; } = new();

    /// <summary>The key that was adopted last: its code, number and title; null while none was.</summary>
    public (string Key, int Number, string Title)? Adopted { get; init; }

    /// <summary>Whether the key of that code is another one now than when it was adopted.</summary>
    public bool AdoptedChanged { get; init; }

    /// <summary>Code of the key that still is as it was adopted last; null while there is none.</summary>
    public string? AdoptedCode => AdoptedChanged ? null : Adopted?.Key;

    /// <summary>Whether the asker may adopt a key.</summary>
    public bool MayAdopt { get; init; }

    /// <summary>Whether the asker may change that.</summary>
    public bool MayEdit { get; init; }

    /// <summary>Whether anything can be shared.</summary>
    public bool HasTotal => Case.JointCents is not null && Results.Count > 0;

    /// <summary>Groups of some but not all, and not of none.</summary>
    public int Groups => (1 << Case.Participants.Count) - 2;
}

/// <summary>Whether any sharing keeps everybody in, and how far each share can then move.</summary>
/// <param name="IsNonEmpty">Null when it could not be decided.</param>
/// <param name="LevelCents">When there is none: the smallest that the largest objection can be.</param>
/// <param name="Lowest">The lowest share of each participant in the core, in cents; null without a core.</param>
/// <param name="Highest">The highest.</param>
/// <param name="Subadditivity">Pairs of groups that cost more together than apart.</param>
internal sealed record CoreFinding(
    bool? IsNonEmpty, double? LevelCents, IReadOnlyList<double>? Lowest, IReadOnlyList<double>? Highest, SubadditivityReport Subadditivity);
