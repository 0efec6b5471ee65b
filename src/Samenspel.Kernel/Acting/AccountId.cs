namespace Samenspel.Kernel.Acting;

/// <summary>The identity of a person's account. Records hold this, never the name.</summary>
public readonly record struct AccountId(Guid Value);
