using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Contracts;

/// <summary>What the people of the demonstration answered. Not registered on any other site.</summary>
public interface IDemonstrationAnswers
{
    /// <summary>Writes an answer, as the asker; a question that has one of this participant keeps it.</summary>
    /// <param name="municipality">Its code; null: an answer of all together.</param>
    /// <returns>Whether it was written, or why it cannot be.</returns>
    Task<Outcome<bool>> AnswerAsync(DossierId dossier, string question, string? municipality, string text, bool shared, CancellationToken cancellation);

    /// <summary>Says something about a question, as the asker; a question about which somebody said something stays as it is.</summary>
    Task<Outcome<bool>> RemarkAsync(DossierId dossier, string question, string text, CancellationToken cancellation);
}
