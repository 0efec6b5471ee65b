namespace Samenspel.Modules.Calendar.Counting;

/// <summary>One line of the working.</summary>
internal enum CountStepKind
{
    /// <summary>The event happened on the day.</summary>
    Given,

    /// <summary>The first day that counts.</summary>
    FirstDay,

    /// <summary>So many days, weeks or months later.</summary>
    Later,

    /// <summary>So many days, weeks or months earlier.</summary>
    Earlier,

    /// <summary>The month has no such day, so its last day counts.</summary>
    ShortMonth,

    /// <summary>The year of the budget or account and what it makes.</summary>
    Year,

    /// <summary>The day that the rule names.</summary>
    Named,

    /// <summary>The day itself is too late, so the day before.</summary>
    DayBefore,

    /// <summary>Of several days the earliest.</summary>
    Earliest,

    /// <summary>Before the event, or with it.</summary>
    NoLaterThan,

    /// <summary>Any day until and including this one.</summary>
    Within,

    /// <summary>The event cannot be later than what follows it.</summary>
    Follows,

    /// <summary>Everything is ready on the day before the start.</summary>
    BeforeStart,

    /// <summary>No term lies between this step and the next.</summary>
    SameDay,

    /// <summary>The term must have run out before the next step.</summary>
    RunOut,

    /// <summary>The last meeting of the council that is in time.</summary>
    Meeting,

    /// <summary>The day on which the papers of that meeting must be there.</summary>
    Delivery,

    /// <summary>No meeting of the council is known, so that only the law is counted with.</summary>
    NoMeetings,
}
