namespace Samenspel.Modules.Access.Contracts;

/// <summary>The last change.</summary>
/// <param name="Who">The person's name, or what stands for it.</param>
/// <param name="At">When.</param>
public sealed record LastChange(string Who, DateTimeOffset At);
