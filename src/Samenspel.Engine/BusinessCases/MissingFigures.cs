namespace Samenspel.Engine.BusinessCases;

/// <summary>Finds what is missing and says what that blocks.</summary>
internal static class MissingFigures
{
    public static IReadOnlyList<MissingFigure> In(StaffingCase staffing)
    {
        var severalWithRule = staffing.Rule is not null && staffing.Participants.Count > 1;
        var missing = new List<MissingFigure>();
        foreach (var participant in staffing.Participants)
        {
            if (participant.FteToday is null)
            {
                missing.Add(Of(participant, FigureKind.FteToday, BlockedResult.AgainstToday, BlockedResult.SplitByFteToday,
                    severalWithRule ? BlockedResult.SmallerGroupsAgainstToday : null));
            }

            if (participant.FteAlone is null)
            {
                missing.Add(Of(participant, FigureKind.FteAlone, BlockedResult.AgainstAlone, BlockedResult.SplitByFteAlone,
                    severalWithRule ? BlockedResult.SmallerGroupsAgainstAlone : null));
            }
        }

        if (staffing.Joint is null && !severalWithRule)
        {
            missing.Add(Of(null, FigureKind.Joint, BlockedResult.AgainstToday, BlockedResult.AgainstAlone,
                BlockedResult.SplitByInhabitants, BlockedResult.SplitByFteAlone, BlockedResult.SplitByFteToday));
        }

        if (staffing.Rule is null && staffing.Participants.Count > 1)
        {
            missing.Add(Of(null, FigureKind.Rule, BlockedResult.SmallerGroups));
        }

        return missing;
    }

    private static MissingFigure Of(StaffingParticipant? participant, FigureKind figure, params BlockedResult?[] blocks) =>
        new(participant?.Key, figure, [.. blocks.OfType<BlockedResult>()]);
}
