namespace Samenspel.Modules.Calendar.Counting;

/// <summary>Days on which a council does not meet.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Name">What it is called.</param>
internal sealed record Recess(DateOnly From, DateOnly Until, string Name)
{
    public bool Holds(DateOnly day) => From <= day && day <= Until;
}
