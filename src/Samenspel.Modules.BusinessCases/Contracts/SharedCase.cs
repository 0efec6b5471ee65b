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

    /// <summary>
    /// The cost of every group. Bit i of a position says that participant i is in the group; position 0 is nobody. One participant has its own figure,
    /// all together the joint one, every other group that of the rule. Null when <see cref="WhyNoGroups"/> says so.
    /// </summary>
    public IReadOnlyList<long>? GroupCents { get; init; }

    /// <summary>Why there is no cost of every group.</summary>
    public GroupsMissing WhyNoGroups { get; init; }
}
