namespace Samenspel.WebKit.Layout;

/// <summary>A step of a short path.</summary>
/// <param name="Label">What the step is.</param>
/// <param name="Kind">How far it is.</param>
/// <param name="State">The word for <paramref name="Kind"/>, for who does not see the sign.</param>
/// <param name="Note">What is done or missing.</param>
/// <param name="Path">Where the step can be taken, or nothing.</param>
public sealed record Step(string Label, StatusKind Kind, string State, string? Note = null, string? Path = null);
