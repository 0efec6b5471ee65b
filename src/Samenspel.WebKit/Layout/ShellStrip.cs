namespace Samenspel.WebKit.Layout;

/// <summary>A strip that a module puts above every page, also above one that says that something went wrong.</summary>
/// <param name="Component">The component that draws it.</param>
public sealed record ShellStrip(Type Component);
