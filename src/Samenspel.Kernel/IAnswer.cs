namespace Samenspel.Kernel;

/// <summary>
/// A module's answer to something that happened in a module it knows, in the same transaction: when the dossier is copied, the business
/// case copies its own part.
/// </summary>
public interface IAnswer<in TFact>
{
    Task AnswerAsync(TFact fact, CancellationToken cancellation);
}
