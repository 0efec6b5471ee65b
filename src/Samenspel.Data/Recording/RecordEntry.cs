namespace Samenspel.Data.Recording;

/// <summary>
/// What the running write adds to its line of the record: a handler says here what only it knows, such as the identity of what it made.
/// A write within a write has a line of its own. The guard round the outermost writes them all, in the same transaction, when it succeeds.
/// </summary>
public sealed class RecordEntry
{
    private readonly Stack<RecordDraft> _open = [];
    private readonly List<RecordDraft> _lines = [];
    private readonly List<RecordDraft> _denials = [];

    /// <summary>Whether a write is running.</summary>
    internal bool IsOpen => _open.Count > 0;

    internal RecordDraft Innermost => _open.Peek();

    /// <summary>Places the line; says nothing when no write runs.</summary>
    /// <param name="chain">The chain it belongs to.</param>
    /// <param name="subject">What the write is about.</param>
    public void Place(string chain, string subject)
    {
        if (_open.TryPeek(out var line))
        {
            (line.Chain, line.Subject) = (chain, subject);
        }
    }

    /// <summary>Adds a detail: an identity, a number, a kind. Never a secret, never a person's name or address.</summary>
    public void Detail(string name, string value)
    {
        if (_open.TryPeek(out var line))
        {
            _ = line.With(name, value);
        }
    }

    /// <summary>
    /// Says that what was asked was denied although the write happened: a wrong password, for example, is counted and kept. Visitors have a budget for such lines,
    /// as for every denied access.
    /// </summary>
    public void Deny()
    {
        if (_open.TryPeek(out var line))
        {
            line.Result = Recorder.Denied;
        }
    }

    /// <summary>A write begins; its line stands where it began, before those of the writes within it.</summary>
    internal void Begin(string action, string? chain, string subject)
    {
        var line = new RecordDraft(action, chain, subject, Recorder.Done);
        if (_open.TryPeek(out var outer))
        {
            _ = line.With("within", outer.Action);
        }

        _open.Push(line);
        _lines.Add(line);
    }

    /// <summary>The innermost write has ended.</summary>
    internal RecordDraft End() => _open.Pop();

    /// <summary>Something else that this write tells: with it when it happened, whatever becomes of the write when it was denied.</summary>
    internal void Tell(RecordDraft line) => (line.Result == Recorder.Done ? _lines : _denials).Add(line);

    /// <returns>All lines of a write that succeeded; none are left.</returns>
    internal IReadOnlyList<RecordDraft> TakeAll()
    {
        IReadOnlyList<RecordDraft> all = [.. _lines, .. _denials];
        Clear();
        return all;
    }

    /// <returns>What outlives a write that was rolled back; nothing else is left.</returns>
    internal IReadOnlyList<RecordDraft> TakeDenials()
    {
        IReadOnlyList<RecordDraft> denials = [.. _denials];
        Clear();
        return denials;
    }

    private void Clear()
    {
        _open.Clear();
        _lines.Clear();
        _denials.Clear();
    }
}
