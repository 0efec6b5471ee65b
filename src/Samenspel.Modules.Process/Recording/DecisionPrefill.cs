using System.Globalization;
using Samenspel.Modules.Process.Decisions;

namespace Samenspel.Modules.Process.Recording;

/// <summary>The form of a correction: what was recorded, to change what is wrong.</summary>
internal static class DecisionPrefill
{
    public static Dictionary<string, string> Of(DecisionDocument former) => new(StringComparer.Ordinal)
    {
        ["What"] = former.Gate is { } gate ? $"{gate.Gate}/{gate.Requirement}" : $"{former.Kind.Id}:{former.Body.Id}",
        ["Participant"] = former.Participant?.Id.ToString() ?? "",
        ["Outcome"] = former.Outcome.Id,
        ["Ground"] = former.Ground?.Id ?? "",
        ["Date"] = Day(former.Date),
        ["EarlyGround"] = former.EarlyGround,
        ["Reference"] = former.Reference,
        ["VotesFor"] = Number(former.Votes?.For),
        ["VotesAgainst"] = Number(former.Votes?.Against),
        ["VotesAbstained"] = Number(former.Votes?.Abstained),
        ["Seats"] = Number(former.Votes?.Seats),
        ["Conditions"] = string.Join('\n', former.Conditions),
        ["Amendments"] = string.Join('\n', former.Amendments),
        ["Text"] = former.Text,
        ["PaperTitle"] = former.Paper?.Title ?? "",
        ["PaperReference"] = former.Paper?.Reference ?? "",
        ["PaperFile"] = former.Paper?.File?.Contribution.ToString() ?? "",
        ["ValidUntil"] = former.ValidUntil is { } until ? Day(until) : "",
    };

    private static string Day(DateOnly day) => day.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
