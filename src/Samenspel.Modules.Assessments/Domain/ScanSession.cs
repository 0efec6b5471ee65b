namespace Samenspel.Modules.Assessments.Domain;

/// <summary>What was said and agreed when the participants talked about a result.</summary>
internal sealed record ScanSession
{
    public const int NoteMaxLength = 4000;
    public const int TextMaxLength = 300;

    /// <summary>So many are agreed in one area.</summary>
    public const int MostActions = 12;

    /// <summary>By the name of the area.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>In the order in which they were agreed.</summary>
    public IReadOnlyList<ScanAction> Actions { get; init; } = [];

    public bool IsEmpty => Notes.Count == 0 && Actions.Count == 0;

    /// <summary>The session with what one area holds from now on.</summary>
    public ScanSession With(string area, string note, IReadOnlyList<ScanAction> actions)
    {
        var notes = Notes.Where(one => one.Key != area).ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        if (note.Length > 0)
        {
            notes.Add(area, note);
        }

        return new() { Notes = notes, Actions = [.. Actions.Where(one => one.Area != area), .. actions] };
    }
}

/// <summary>What was agreed.</summary>
/// <param name="Area">The name of the area that it follows from.</param>
/// <param name="Text">What will be done.</param>
/// <param name="Owner">The participant that does it; null for all together.</param>
/// <param name="Day">By when; null for no day.</param>
/// <param name="IsDone">It was done.</param>
internal sealed record ScanAction(string Area, string Text, Guid? Owner, DateOnly? Day, bool IsDone);
