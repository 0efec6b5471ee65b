namespace Samenspel.Data.Recording;

/// <summary>
/// The ends of all chains at one moment, tied to the anchor before it. Its root goes to the log, so that whoever keeps the log can show later that
/// nothing before that moment was changed. Never changed and never removed.
/// </summary>
public sealed class RecordAnchor
{
    /// <summary>Its place among the anchors, from 1.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary><c>start</c>, <c>daily</c> or <c>stop</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>How many chains there were.</summary>
    public required int Chains { get; init; }

    /// <summary>How many lines they held together.</summary>
    public required long Lines { get; init; }

    /// <summary>The ends that moved since the anchor before, one a line: chain, number and hash with a space between, in order of the chain.</summary>
    public required string Moved { get; init; }

    /// <summary>The root of the anchor before it; 64 zeros for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>See <see cref="RecordHash.OfAnchor"/>.</summary>
    public required string Root { get; init; }
}
