using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>One year of a dossier's business case at full growth, as far as sharing its cost needs it. Amounts in whole cents.</summary>
public sealed record SharedCase(DossierFacts Dossier)
{
    /// <summary>Whether anybody filled in figures.</summary>
    public bool HasFigures { get; init; }

    /// <summary>Why the figures cannot be computed.</summary>
    public IReadOnlyList<Refusal> Faults { get; init; } = [];

    /// <summary>In the order of the dossier; empty while nothing can be computed.</summary>
    public IReadOnlyList<SharedParticipant> Participants { get; init; } = [];

    public long CentsPerFte { get; init; }

    public int PriceYear { get; init; }

    public VatStance Vat { get; init; }

    public CaseSource? Source { get; init; }

    /// <summary>Which end <see cref="JointCents"/> and <see cref="GroupCents"/> are of.</summary>
    public JointEnd End { get; init; }

    /// <summary>Both ends of the joint staff; null when there is none.</summary>
    public JointFigure? Joint { get; init; }

    /// <summary>What all cost together; null when there is no joint figure.</summary>
    public long? JointCents { get; init; }

    /// <summary>The staff that goes with <see cref="JointCents"/>.</summary>
    public decimal? JointFte { get; init; }

    /// <summary>True when the joint figure was not stated and comes from the rule.</summary>
    public bool JointByRule { get; init; }

    /// <summary>The rule by which smaller groups are computed; null when there is none.</summary>
    public SharedRule? Rule { get; init; }

    /// <summary>Which cost is shared; certain when the other could not be computed.</summary>
    public SharedMeasure Measure { get; init; }

    /// <summary>Variants under uncertainty, when that was asked for.</summary>
    public IReadOnlyList<SharedVariant> Variants { get; init; } = [];

    /// <summary>Key of the variant that is shared; null in the certain case.</summary>
    public string? Variant { get; init; }

    /// <summary>How many years the case under uncertainty has.</summary>
    public int Years { get; init; }

    /// <summary>The cost of every group in euro over many runs; null in the certain case or when a group is not known.</summary>
    public GroupCosts? Drawn { get; init; }

    /// <summary>Why the case could not be drawn although that was asked for.</summary>
    public IReadOnlyList<Refusal> CannotBeDrawn { get; init; } = [];

    /// <summary>
    /// The cost of every group. Bit i of a position says that participant i is in the group; position 0 is nobody. One participant has its own figure,
    /// all together the joint one, every other group that of the rule. Null when <see cref="WhyNoGroups"/> says so.
    /// </summary>
    public IReadOnlyList<long>? GroupCents { get; init; }

    /// <summary>Why there is no cost of every group.</summary>
    public GroupsMissing WhyNoGroups { get; init; }
}
