using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Modules.Process.Warnings;

/// <summary>A warning of a phase with whether it applies and why.</summary>
/// <param name="Applies">Null: a fact is missing, so that nobody can say.</param>
/// <param name="Grounds">Every fact that it asks about.</param>
/// <param name="HiddenBy">A warning that applies and says it already.</param>
/// <param name="Notes">What the group said of it, the newest first.</param>
internal sealed record JudgedWarning(ProcessWarning Warning, bool? Applies, IReadOnlyList<WarningGround> Grounds, string? HiddenBy, IReadOnlyList<WarningNote> Notes)
{
    public string Id => Warning.Id;

    public bool IsShown => Applies == true && HiddenBy is null;
}

/// <summary>A fact that a warning asks about.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Value">How it stands; null when it is missing.</param>
/// <param name="Asks">What the warning looks for.</param>
/// <param name="Holds">Whether that is so; null when it is missing.</param>
internal sealed record WarningGround(string Text, string? Value, string Asks, bool? Holds);
