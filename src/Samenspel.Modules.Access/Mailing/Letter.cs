namespace Samenspel.Modules.Access.Mailing;

/// <summary>A message to a person.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text; it may hold a link with a secret, so it is never kept in the database and never logged.</param>
/// <param name="Proof">
/// The identity of the invitation or link that the message is about: it is sent only when that is really there, because the message is written
/// before the transaction ends. Null for a message that stands by itself.
/// </param>
internal sealed record Letter(string To, string Subject, string Text, Guid? Proof = null)
{
    /// <summary>Where who receives it asks, with one request, for no more of them (RFC 8058); null for what somebody waits for.</summary>
    public string? Unsubscribe { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }
}
