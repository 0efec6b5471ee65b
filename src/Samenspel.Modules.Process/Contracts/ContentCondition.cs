namespace Samenspel.Modules.Process.Contracts;

/// <summary>A condition, and what is seen when it is missing.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Statement">What a participant agrees with or not.</param>
/// <param name="Symptom">What is seen when it is missing.</param>
/// <param name="Sign">How that shows.</param>
public sealed record ContentCondition(string Id, LawText Name, LawText Statement, LawText Symptom, LawText Sign);
