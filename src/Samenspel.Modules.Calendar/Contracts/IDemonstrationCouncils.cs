using Samenspel.Kernel;

namespace Samenspel.Modules.Calendar.Contracts;

/// <summary>The councils of the demonstration. Not registered on any other site.</summary>
public interface IDemonstrationCouncils
{
    /// <summary>Keeps the year of a council, as the asker; a council whose year is known keeps it.</summary>
    /// <returns>Whether it was new, or why it cannot be kept.</returns>
    Task<Outcome<bool>> KeepAsync(DemonstrationCouncil wanted, CancellationToken cancellation);
}
