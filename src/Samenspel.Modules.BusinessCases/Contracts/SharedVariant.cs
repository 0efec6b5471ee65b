namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A variant of which the cost can be shared.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">In the language of the page.</param>
public sealed record SharedVariant(string Key, string Name);
