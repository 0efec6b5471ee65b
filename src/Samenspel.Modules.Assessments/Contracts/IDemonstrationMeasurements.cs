using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Contracts;

/// <summary>What the people of the demonstration measured. Not registered on any other site.</summary>
public interface IDemonstrationMeasurements
{
    /// <summary>Begins a round, as the asker; a dossier that has one of this instrument keeps it.</summary>
    /// <param name="municipalities">Codes of who answer.</param>
    /// <returns>Whether it began, or why it cannot.</returns>
    Task<Outcome<bool>> BeginAsync(DossierId dossier, string instrument, string? phase, IReadOnlyList<string> municipalities, CancellationToken cancellation);

    /// <summary>Hands in what one municipality answers, as the asker; once.</summary>
    Task<Outcome<bool>> WriteAsync(DossierId dossier, string instrument, DemonstrationSheet sheet, CancellationToken cancellation);

    /// <summary>Walks the alternatives test for a municipality, as the asker; once.</summary>
    /// <param name="answers">In order; a test that asks for less stops before, one that asks for more stays unfinished.</param>
    /// <param name="shared">Shared with the others when it came to its end.</param>
    Task<Outcome<bool>> WalkAsync(DossierId dossier, string municipality, IReadOnlyList<string> answers, bool shared, CancellationToken cancellation);
}
