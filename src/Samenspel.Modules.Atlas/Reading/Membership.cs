using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>One stretch of time in which somebody took part in a partnership.</summary>
/// <param name="Name">Of the municipality where there is a code, else as registered.</param>
/// <param name="Code">The code as registered; it may have ended since.</param>
/// <param name="CurrentCode">Where the territory of <paramref name="Code"/> is today.</param>
/// <param name="JoinedOn">As registered; may lie before the municipality existed, when it was taken over from its predecessor.</param>
/// <param name="LeftOn">The first day on which it no longer took part.</param>
/// <param name="FromPredecessor">True: not in the source itself, but it follows from a merger, the source still listing a code that ended.</param>
internal sealed record Membership(
    string Name,
    ParticipantType Type,
    string? Code,
    string? CurrentCode,
    PartialDate? JoinedOn,
    PartialDate? LeftOn,
    Leaving Leaving,
    string? CostKey = null,
    string? ActingBodies = null,
    bool FromPredecessor = false)
{
    public bool IsOpen => LeftOn is null;

    public bool HoldsOn(DateOnly day) => (JoinedOn is null || JoinedOn.Value.First <= day) && (LeftOn is null || day < LeftOn.Value.First);
}

/// <summary>How it is known that somebody no longer takes part.</summary>
internal enum Leaving
{
    /// <summary>It has not left.</summary>
    None,

    /// <summary>A source gives the date.</summary>
    Known,

    /// <summary>It is missing from a later version of the arrangement; the date is the first day of that version.</summary>
    Inferred,

    /// <summary>The whole arrangement ended.</summary>
    ArrangementEnded,

    /// <summary>The municipality itself ended and went on in another.</summary>
    Succeeded,
}
