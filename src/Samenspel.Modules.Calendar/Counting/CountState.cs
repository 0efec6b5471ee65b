namespace Samenspel.Modules.Calendar.Counting;

/// <summary>What became of a computation.</summary>
internal enum CountState
{
    /// <summary>A day follows.</summary>
    Counted,

    /// <summary>Any day of a span will do.</summary>
    Span,

    /// <summary>From before anything is known.</summary>
    BeforeKnowledge,

    /// <summary>On that day no edition of this term is known.</summary>
    NoEdition,

    /// <summary>The day of an event is not given.</summary>
    NeedsEvent,

    /// <summary>The year of the budget or account is not given.</summary>
    NeedsYear,

    /// <summary>The calendar ends before the day.</summary>
    BeyondCalendar,
}
