namespace Samenspel.Data.Handling;

/// <summary>An action that a handler can leave in the record.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="IsWrite">Whether it changes something; a read is only recorded when it is denied.</param>
public sealed record RegisteredAction(string Name, bool IsWrite);
