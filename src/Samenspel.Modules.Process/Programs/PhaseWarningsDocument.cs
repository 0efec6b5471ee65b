using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Process.Warnings;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Process.Programs;

/// <summary>The warnings of a phase; none for who has no role in the dossier.</summary>
[ApiName("FaseWaarschuwingen")]
internal sealed record PhaseWarningsDocument(string Phase, IReadOnlyList<WarningDocument> Warnings)
{
    public static PhaseWarningsDocument Of(WarningsView view) => new(view.Phase.Phase.Id, [.. view.Judged.Select(WarningDocument.Of)]);
}

/// <summary>A warning with what it rests on.</summary>
/// <param name="Applies">Null: a fact is missing, so that nobody can say.</param>
/// <param name="HiddenBy">A warning that applies and says it already.</param>
/// <param name="Notes">Why the group goes on, the newest first.</param>
[ApiName("Waarschuwing")]
internal sealed record WarningDocument(
    string Id,
    [property: ApiWords("notice", "serious")] string Level,
    LocalText Text,
    LocalText Advice,
    bool? Applies,
    string? HiddenBy,
    IReadOnlyList<WarningGroundDocument> Grounds,
    IReadOnlyList<string> Notes)
{
    public static WarningDocument Of(JudgedWarning one) => new(
        one.Id, ApiWord.Of(one.Warning.Level), one.Warning.Text, one.Warning.Advice, one.Applies, one.HiddenBy,
        [.. one.Grounds.Select(ground => new WarningGroundDocument(ground.Text, ground.Value, ground.Asks, ground.Holds))], [.. one.Notes.Select(note => note.Reason)]);
}

/// <summary>A fact that a warning asks about, in the language that was asked for.</summary>
/// <param name="Value">Null: nobody recorded it.</param>
[ApiName("WaarschuwingGrond")]
internal sealed record WarningGroundDocument(string Fact, string? Value, string Asks, bool? Holds);
