namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A day of the planning. Days of several modules stand in the order of time.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">What happens or happened, in a few words.</param>
public sealed record MemoDay(DateOnly On, string Text) : MemoBlock;
