using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Domain;

/// <summary>That a municipality was asked, looked along, took part, declined or left. Lines are added and never changed; they outlive the participant.</summary>
internal sealed class ParticipationEvent
{
    public const int ReasonMaxLength = 1000;
    public const int EffectsMaxLength = 4000;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    /// <summary>Who it was, also when it is no participant any more.</summary>
    public ParticipantId Participant { get; init; }

    /// <summary>The CBS code on the dossier's reference date; null for an unnamed one.</summary>
    public string? Code { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public ParticipationState State { get; init; }

    /// <summary>Since which day.</summary>
    public DateOnly On { get; init; }

    public string? Reason { get; init; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What changed for the others, as <see cref="DepartureEffect"/>s in JSON; null when nobody left or nothing could be computed.</summary>
    public string? Effects { get; init; }

    public bool IsEnd => State is ParticipationState.Declined or ParticipationState.Left;
}
