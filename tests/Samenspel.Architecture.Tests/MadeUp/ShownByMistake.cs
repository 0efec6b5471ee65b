namespace Samenspel.Architecture.Tests.MadeUp;

/// <summary>A public type in a place where a module may show none.</summary>
public sealed class ShownByMistake;
