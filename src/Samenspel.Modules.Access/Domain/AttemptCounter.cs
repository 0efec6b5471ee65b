namespace Samenspel.Modules.Access.Domain;

/// <summary>How often signing in failed, for one way in: an account from a known browser, from unknown ones, or a network address.</summary>
internal sealed class AttemptCounter
{
    public const int KeyMaxLength = 120;

    public required string Key { get; init; }

    public int Failures { get; init; }

    /// <summary>When the last attempt was.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Until when no attempt is taken.</summary>
    public DateTimeOffset Until { get; init; }
}
