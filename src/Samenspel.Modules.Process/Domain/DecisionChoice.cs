using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Domain;

/// <summary>What was chosen after a decision that is not a plain yes. It only grows: another choice is another row.</summary>
internal sealed class DecisionChoice
{
    public const int ReasonMaxLength = 500;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    public Guid Decision { get; init; }

    public ChoiceKind Kind { get; init; }

    public required string Reason { get; init; }

    public DateTimeOffset MadeAt { get; init; }

    public AccountId MadeBy { get; init; }

    /// <summary>For which organisation.</summary>
    public OrganisationId Organisation { get; init; }
}

/// <summary>What a group can do when one of them does not simply agree.</summary>
internal enum ChoiceKind
{
    /// <summary>The proposal is changed.</summary>
    Adapt,

    /// <summary>The others go on without this participant.</summary>
    Leave,

    /// <summary>The track ends.</summary>
    Stop,
}
