using Samenspel.Engine;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Calculating;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>The one computation behind the pages, the API and the command line.</summary>
public static class BusinessCaseCalculation
{
    /// <param name="file">A case that <see cref="BusinessCaseFiles.Check"/> finds nothing wrong with.</param>
    /// <exception cref="ArgumentException">The case breaks a rule that <see cref="BusinessCaseFiles.Check"/> would have named.</exception>
    public static BusinessCaseResult Of(BusinessCaseFile file)
    {
        var staffing = StaffingOf(file);
        var figures = StaffingCalculation.Of(staffing);
        return new(file, figures, PublishedComparisons.Of(file, staffing, figures), EngineVersion.Current);
    }

    /// <summary>What if only these take part.</summary>
    /// <param name="file">A case that <see cref="BusinessCaseFiles.Check"/> finds nothing wrong with.</param>
    /// <param name="participants">Ids of those that stay in.</param>
    public static GroupResult Group(BusinessCaseFile file, IReadOnlyCollection<string> participants) =>
        StaffingCalculation.Group(StaffingOf(file), participants);

    /// <summary>The whole case computed anew as if some had never taken part; the joint figure then comes from the rule.</summary>
    /// <param name="file">A case that <see cref="BusinessCaseFiles.Check"/> finds nothing wrong with.</param>
    /// <param name="left">Ids of those that drop out; at least one other stays.</param>
    public static BusinessCaseResult Without(BusinessCaseFile file, IReadOnlyCollection<string> left)
    {
        var whole = StaffingOf(file);
        // A stated size of the group is about all: each of the rest counts in the same proportion as before.
        var rule = whole.RuleGroupInhabitants is { } stated
            ? whole.Rule?.Rescaled(whole.Participants.Sum(participant => participant.Inhabitants), stated)
            : whole.Rule;
        var rest = file with { Participants = [.. file.Participants.Where(participant => !left.Contains(participant.Id))], Joint = null, Published = [] };
        var staffing = whole with
        {
            Participants = [.. whole.Participants.Where(participant => !left.Contains(participant.Key))],
            Joint = null,
            Rule = rule,
            RuleGroupInhabitants = null,
        };
        return new(rest, StaffingCalculation.Of(staffing), [], EngineVersion.Current);
    }

    /// <returns>The engine's input: cents instead of euro, lines instead of points.</returns>
    public static StaffingCase StaffingOf(BusinessCaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(
            [.. file.Participants.Select(participant => new StaffingParticipant(
                participant.Id, (long)participant.Inhabitants.Value, participant.FteToday?.Value, participant.FteAlone?.Value))],
            (long)(file.CostPerFte.Value * 100),
            file.Joint is null ? null : new FteRange(file.Joint.Low, file.Joint.High),
            RuleLines.Of(file.Rule),
            file.Rule?.GroupInhabitants,
            (long)((file.MinimumSaving ?? 0) * 100));
    }
}
