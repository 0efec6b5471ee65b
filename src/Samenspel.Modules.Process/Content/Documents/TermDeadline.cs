using System.Text.Json.Serialization;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>How the day of a term follows.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DurationDeadline), "duration")]
[JsonDerivedType(typeof(DateDeadline), "date")]
[JsonDerivedType(typeof(FixedDateDeadline), "fixed-date")]
[JsonDerivedType(typeof(OrderDeadline), "order")]
[JsonDerivedType(typeof(WithinYearDeadline), "within-year")]
internal abstract record TermDeadline;

/// <summary>So much time after or before an event; a week is seven calendar days, the first is the day after the event.</summary>
internal sealed record DurationDeadline(int Count, DurationUnit Unit, string From, DeadlineDirection Direction, DeadlineMeaning Means) : TermDeadline;

/// <summary>A day of the year of the budget or account, or of a year near it.</summary>
internal sealed record DateDeadline(int Month, int Day, FinancialYear YearOf, int YearOffset, DeadlineBound Bound) : TermDeadline;

internal sealed record FixedDateDeadline(DateOnly Date, DeadlineBound Bound) : TermDeadline;

/// <summary>Before another event, or at the same moment.</summary>
internal sealed record OrderDeadline(string Before, bool SameMoment) : TermDeadline;

internal sealed record WithinYearDeadline(FinancialYear YearOf, int YearOffset) : TermDeadline;

internal enum DurationUnit
{
    Days,
    Weeks,
    Months,
}

internal enum DeadlineDirection
{
    After,
    Before,
}

internal enum DeadlineMeaning
{
    /// <summary>The term runs until that day.</summary>
    OpenUntil,

    /// <summary>The event must be there by that day.</summary>
    AtLatest,
}

internal enum DeadlineBound
{
    OnOrBefore,

    /// <summary>The day itself is too late.</summary>
    Before,
}

internal enum FinancialYear
{
    Budget,
    Account,
}
