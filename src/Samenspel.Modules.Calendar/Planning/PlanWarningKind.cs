namespace Samenspel.Modules.Calendar.Planning;

/// <summary>What stands in the way of a plan.</summary>
internal enum PlanWarningKind
{
    /// <summary>The last day is over.</summary>
    Closed,

    /// <summary>The last day is near.</summary>
    Soon,

    /// <summary>No meeting of the council is in time.</summary>
    NoMeeting,

    /// <summary>No meeting falls in the weeks in which the council can give its view.</summary>
    NoMeetingInTerm,

    /// <summary>No dates of the council are entered.</summary>
    NoDates,

    /// <summary>The dates that are entered end before the day.</summary>
    DatesEnd,

    /// <summary>A decision falls in the months round an election.</summary>
    Election,

    /// <summary>The term partly falls in recess.</summary>
    RecessInTerm,

    /// <summary>The last day for the papers of the meeting is not known.</summary>
    NoDelivery,
}
