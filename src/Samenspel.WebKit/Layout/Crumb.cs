namespace Samenspel.WebKit.Layout;

/// <summary>A step of the breadcrumb: the pages above this one, the page itself not among them.</summary>
public sealed record Crumb(string Label, string Path);
